/* registrar: commands, responses, and a client that has many calls under way at once. */
#ifndef BO_REGISTRAR_H
#define BO_REGISTRAR_H

#include "../base/buf.h"
#include "../base/err.h"
#include "../base/money.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct bo_registrar bo_registrar;

/* What is usual, and the most there may be; the least is 1. */
#define BO_REGISTRAR_TIMEOUT 30
#define BO_REGISTRAR_TIMEOUT_MAX 60
#define BO_REGISTRAR_CONCURRENCY 16
#define BO_REGISTRAR_CONCURRENCY_MAX 64

typedef struct {
    const char *platform; /* a dialect's name; NULL: "ispapi" */
    const char *login, *password;
    bool test_system;
    const char *endpoint; /* NULL or "": the platform's; https, or http on loopback */
    const char *proxy;    /* NULL or "": none; HOST:PORT, with a scheme or without */
    const char *ca_file;  /* NULL: the system's */
    int64_t timeout;      /* seconds per call */
    int64_t concurrency;  /* calls at a time */
} bo_registrar_settings;

/* Copies what it needs. BO_ERR_SETTING. The client keeps its connections alive until it is closed. */
bo_status bo_registrar_open(bo_registrar **out, const bo_registrar_settings *settings, bo_err *err);
void bo_registrar_close(bo_registrar *registrar); /* NULL is allowed */
unsigned bo_registrar_concurrency(const bo_registrar *registrar);

/* The contact an application is made with; empty strings where unknown. Never logged. */
typedef struct {
    char first_name[128], last_name[128], organization[256], street[256], city[128], state[128], zip[32], country[8],
        phone[64], email[256];
} bo_contact;

/* A command under construction: ordered KEY=value lines. CR and LF inside values are removed. Zero-initialise. */
typedef struct {
    bo_buf lines;
} bo_command;
void bo_command_set(bo_command *command, const char *key, const char *value);
void bo_command_set_at(bo_command *command, const char *key, unsigned index, const char *value); /* KEY<index> */
void bo_command_free(bo_command *command);

/* An answer. Property names compare without case and white space. */
typedef struct bo_response bo_response;
int bo_response_code(const bo_response *response); /* e.g. 200 */
const char *bo_response_description(const bo_response *response);
/* Value of PROPERTY[name][index], NULL when it does not exist. */
const char *bo_response_get(const bo_response *response, const char *name, size_t index);
/* PROPERTY[name][0] as an amount, further places than two cut off; false when it is none. */
bool bo_response_amount(const bo_response *response, const char *name, bo_money *out);
/* One more than the highest index of that name, 0 when it does not exist. */
size_t bo_response_count(const bo_response *response, const char *name);
/* The names (upper case, without white space) in order of appearance. */
size_t bo_response_names(const bo_response *response);
const char *bo_response_name(const bo_response *response, size_t i);
bo_status bo_response_parse(bo_response **out, const char *text, size_t len, bo_err *err);
void bo_response_free(bo_response *response); /* NULL is allowed */
/* One more owner of the same answer; each frees it. */
bo_response *bo_response_share(bo_response *response);

/* What a code says about the call. */
typedef enum {
    BO_VERDICT_DONE,
    BO_VERDICT_UNSURE,  /* a passing fault of the server: nobody knows whether it was done */
    BO_VERDICT_FAILED,  /* not done; it may do better at another time */
    BO_VERDICT_REFUSED, /* it cannot be done, now or later */
    BO_VERDICT_GONE,    /* the object does not exist */
    BO_VERDICT_UNABLE,  /* not done; the account, its funds or our side must change first */
} bo_verdict;
bo_verdict bo_response_verdict(const bo_response *response);

/*
 * Many calls, at most `concurrency` under way. Each gets `response`, or `err.status` != BO_OK when no answer could be
 * had (`sent` then tells whether the registrar may have acted on it: such a call must not simply be made again).
 * Reading commands (`repeatable`) are tried again, with backoff, on transport failures, 420, 421, 423 and 425; others
 * only as long as nothing of them was sent. After "usage exceeded" (425) everything waits, and then fewer calls are
 * under way at a time. A registrar that fails many times in a row is given up: the calls that are left get an error at
 * once, with `sent` false. Returns BO_OK when every call was taken care of, whatever its outcome.
 */
typedef struct {
    bo_command *command; /* the caller's */
    bool repeatable;
    bo_response *response; /* the caller frees it */
    bool sent;
    bo_err err;
} bo_call;
bo_status bo_registrar_perform(bo_registrar *registrar, bo_call *calls, size_t count, bo_err *err);

/* Why a call brought nothing usable, as a sentence. */
const char *bo_call_failure(const bo_call *call, char out[512]);

/*
 * After this point of bo_clock_monotonic nothing more is sent: the calls that were not get an error, with `sent` false,
 * and those under way have their timeout. 0: no such point. Stays until it is set anew.
 */
void bo_registrar_set_deadline(bo_registrar *registrar, double deadline);

/* Whether it was given up at the last perform. The next one asks one thing, and gives up again if that fails. */
bool bo_registrar_is_down(const bo_registrar *registrar);

#define BO_ANSWER_MAX (16u * 1024 * 1024) /* bytes of one answer */

#endif
