/* A registrar with books of its own, behind a test_server. */
#ifndef TEST_FAKE_REGISTRAR_H
#define TEST_FAKE_REGISTRAR_H

#include "../../ext/core/base/clock.h"
#include "server.h"

#define FAKE_APPLICATIONS_MAX 4000
#define FAKE_CONTACTS_MAX 64

typedef struct {
    char id[24], domain[128], status[64], contact[128];
    bo_time created;
    bool deleted;
} fake_application;

typedef struct {
    char handle[24], name[128], email[256];
} fake_contact;

typedef struct {
    test_server *server;
    fake_application applications[FAKE_APPLICATIONS_MAX];
    size_t count;
    bool cnr; /* speaks CentralNic Reseller's dialect: contacts by handle, words and commands of its own */
    fake_contact contacts[FAKE_CONTACTS_MAX];
    size_t contact_count;
    int contact_code;               /* 0, or what the next AddContact answers without doing it */
    unsigned adds, lists, statuses; /* calls of each command */
    unsigned contact_adds;
    /* of the next AddDomainApplication */
    int add_code;          /* 0: as it should be; else the code it answers, without doing it */
    bool cut_before;       /* the connection is cut, nothing was done */
    bool cut_after;        /* done, then cut */
    bool silent;           /* the list leaves everything out */
    bool down;             /* every call is cut */
    char balance[16];      /* of the account; "": plenty */
    char currency[16];     /* of the account; "": USD */
    char auction_word[16]; /* AUCTION-STATUS; "": as it is */
    char best_bid[16];     /* of every auction; "": none */
    bool without_expiry;   /* StatusDomain tells no dates */
} fake_registrar;

void fake_registrar_start(fake_registrar *registrar);
void fake_registrar_stop(fake_registrar *registrar);

/* Of every application of the name; returns how many. */
size_t fake_registrar_set(fake_registrar *registrar, const char *domain, const char *status);
fake_application *fake_registrar_find(fake_registrar *registrar, const char *id);
/* Applications of the name that were not deleted. */
size_t fake_registrar_count(const fake_registrar *registrar, const char *domain);
fake_application *fake_registrar_add(fake_registrar *registrar, const char *domain, const char *status);

#endif
