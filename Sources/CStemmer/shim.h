#ifndef SAMSYN_CSTEMMER_SHIM_H
#define SAMSYN_CSTEMMER_SHIM_H

#include <libstemmer.h>

#endif
