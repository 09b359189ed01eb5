#ifndef SAMSYN_CPLAINXML_SHIM_H
#define SAMSYN_CPLAINXML_SHIM_H

// libxml2 alone, as the measure that reading is held against: the same options as Reading's, no callbacks, no reading.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

static inline int samsyn_plain_html(const char *bytes, int count) {
    htmlDocPtr document = htmlReadMemory(bytes, count, NULL, "UTF-8",
        HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT);
    xmlFreeDoc(document);
    return document != NULL;
}

static inline int samsyn_plain_xml(const char *bytes, int count) {
    xmlDocPtr document = xmlReadMemory(bytes, count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT);
    xmlFreeDoc(document);
    return document != NULL;
}

#endif
