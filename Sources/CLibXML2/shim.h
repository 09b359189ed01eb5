#ifndef SAMSYN_CLIBXML2_SHIM_H
#define SAMSYN_CLIBXML2_SHIM_H

// Debian's libxml2 headers drag in ICU's, which clash with the copy in Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/// `xmlFree` is a mutable global, which Swift 6 refuses to read.
static inline void samsyn_xml_free(void *pointer) { xmlFree(pointer); }

#endif
