#ifndef SAMSYN_CCURL_SHIM_H
#define SAMSYN_CCURL_SHIM_H

#include <curl/curl.h>

// Swift cannot call variadic C functions: one wrapper for each type of argument.

static inline CURLcode samsyn_easy_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode samsyn_easy_set_offset(CURL *easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode samsyn_easy_set_text(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode samsyn_easy_set_pointer(CURL *easy, CURLoption option, void *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode samsyn_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode samsyn_easy_set_url(CURL *easy, CURLU *value) {
    return curl_easy_setopt(easy, CURLOPT_CURLU, value);
}
static inline CURLcode samsyn_easy_set_data(CURL *easy, CURLoption option, curl_write_callback value) {
    return curl_easy_setopt(easy, option, value);
}
static inline CURLcode samsyn_easy_set_progress(CURL *easy, curl_xferinfo_callback value) {
    return curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, value);
}
static inline CURLcode samsyn_easy_set_open_socket(CURL *easy, curl_opensocket_callback value) {
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, value);
}
static inline CURLcode samsyn_easy_set_prerequest(CURL *easy, curl_prereq_callback value) {
    return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, value);
}

static inline CURLcode samsyn_easy_get_long(CURL *easy, CURLINFO information, long *value) {
    return curl_easy_getinfo(easy, information, value);
}
static inline CURLcode samsyn_easy_get_offset(CURL *easy, CURLINFO information, curl_off_t *value) {
    return curl_easy_getinfo(easy, information, value);
}
static inline CURLcode samsyn_easy_get_text(CURL *easy, CURLINFO information, const char **value) {
    char *text = NULL;
    CURLcode code = curl_easy_getinfo(easy, information, &text);
    *value = text;
    return code;
}

static inline CURLMcode samsyn_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

// Cast macros are not imported.
static const curl_socket_t samsyn_socket_bad = CURL_SOCKET_BAD;
static const long samsyn_global_default = CURL_GLOBAL_DEFAULT;
static const long samsyn_tls_at_least_1_2 = CURL_SSLVERSION_TLSv1_2;
static const long samsyn_http_2_over_tls = CURL_HTTP_VERSION_2TLS;

#endif
