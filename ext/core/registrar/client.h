#ifndef BO_CLIENT_H
#define BO_CLIENT_H

#include "dialect.h"
#include "pace.h"

#include <curl/curl.h>

/* One connection's worth of work: a call under way, or waiting for its next try. */
typedef struct {
    CURL *easy;
    bo_call *call; /* NULL: free */
    bo_buf body, answer;
    size_t read;     /* bytes of the body that libcurl has taken; any of them may have been sent */
    unsigned tries;  /* so far */
    double due;      /* when to try again, on the monotonic clock; 0: under way */
    bool oversized;  /* the answer grew beyond BO_ANSWER_MAX, or memory ran out */
    bool rewindable; /* libcurl may send the body again by itself */
    char error[CURL_ERROR_SIZE];
} bo_slot;

struct bo_registrar {
    const bo_dialect *dialect;
    char *endpoint, *proxy, *ca_file;
    bo_buf form; /* the fields that every call begins with; holds the password */
    unsigned timeout;
    CURLM *multi;
    struct curl_slist *headers;
    bo_slot *slots;
    unsigned slot_count;
    bo_pace pace;
    double deadline; /* nothing is started after it, on the monotonic clock; 0: none */
};

/* Appends `text` as a form value. */
void bo_form_append(bo_buf *form, const char *text, size_t len);

#endif
