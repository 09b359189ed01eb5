#ifndef SAMSYN_CIDN2_SHIM_H
#define SAMSYN_CIDN2_SHIM_H

#include <idn2.h>

#endif
