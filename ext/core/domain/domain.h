/* domain: a domain name, taken apart, normalised, and shown to people. */
#ifndef BO_DOMAIN_H
#define BO_DOMAIN_H

#include "../base/err.h"

#include <stdbool.h>
#include <stdint.h>

#define BO_LABEL_MAX 63
#define BO_ZONE_MAX 63
#define BO_NAME_MAX 127    /* label, dot, zone */
#define BO_UNICODE_MAX 512 /* bytes of UTF-8 that hold any name's Unicode form and a NUL */

/* A name in ACE, lower case: its first label, and its zone, which has one or more labels. */
typedef struct {
    char label[BO_LABEL_MAX + 1];
    char zone[BO_ZONE_MAX + 1];
    uint8_t label_len, zone_len;
} bo_domain;

/* What the search counts in a label; letters are a-z, characters all of them. */
typedef struct {
    uint8_t characters, letters, digits, hyphens;
} bo_label_features;

/*
 * Reads a name in any case, ACE or UTF-8, with white space and one final dot allowed around it. Hostname rules:
 * letters, digits, hyphens (not first or last); IDNs by UTS #46, non-transitional. BO_ERR_ORDER, reason "not-a-name",
 * with a message that tells why and quotes the text (cut, control characters replaced).
 */
bo_status bo_domain_parse(bo_domain *out, const char *text, size_t len, bo_err *err);

/* The same for many names: NULL, or a clause that tells why it is not a name ("it has an empty label"). */
const char *bo_domain_read(bo_domain *out, const char *text, size_t len);

/*
 * Whether IDNA lets a registry give the name out: a label that begins with "xn--" must be the ACE form of one in
 * Unicode, and no other may have hyphens as its third and fourth character. The registrar's list may have others.
 */
bool bo_domain_possible(const bo_domain *domain);

bo_label_features bo_label_count(const char *label, size_t len);

/* Writes "label.zone" and returns its length. */
size_t bo_domain_name(const bo_domain *domain, char out[BO_NAME_MAX + 1]);

/* Writes the Unicode form of an ACE name, or the name itself where it has none, and returns its length. */
size_t bo_domain_unicode(const char *name, size_t len, char out[BO_UNICODE_MAX]);

#endif
