#ifndef SAMSYN_CZLIB_SHIM_H
#define SAMSYN_CZLIB_SHIM_H

#include <zlib.h>

/// `inflateInit2` and `deflateInit2` are macros, which Swift does not import.
static inline int samsyn_inflate_init(z_stream *stream, int windowBits) { return inflateInit2(stream, windowBits); }

#endif
