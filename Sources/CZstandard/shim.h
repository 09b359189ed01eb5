#ifndef SAMSYN_CZSTANDARD_SHIM_H
#define SAMSYN_CZSTANDARD_SHIM_H

#include <zstd.h>

#endif
