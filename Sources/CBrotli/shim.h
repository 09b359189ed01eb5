#ifndef SAMSYN_CBROTLI_SHIM_H
#define SAMSYN_CBROTLI_SHIM_H

#include <brotli/decode.h>

#endif
