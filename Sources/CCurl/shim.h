#ifndef SAMSYN_CCURL_SHIM_H
#define SAMSYN_CCURL_SHIM_H

#include <curl/curl.h>

#endif
