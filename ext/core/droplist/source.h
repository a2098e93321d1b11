#ifndef BO_SOURCE_H
#define BO_SOURCE_H

#include "import.h"

/*
 * What an import reads. A feed is a file: the one that was named, or what a download left in an unlinked file of its
 * own. A registrar's list is none; it is read by registrar_list.h.
 */
typedef struct {
    int fd;         /* -1 when unchanged or no file; to be closed by bo_source_close */
    bool unchanged; /* the server says that it is what was imported last */
    char name[256]; /* path, URL without credentials and query, or the registrar's command and platform */
    char etag[256]; /* as the server told them, or empty */
    char modified[65];
} bo_source;

/* What the server told when this source was imported last; empty: nothing. */
typedef struct {
    const char *etag, *modified;
} bo_source_known;

/* The name a source goes by in tables and messages. BO_ERR_SETTING for options that name none, or a URL not allowed. */
bo_status bo_source_name(char out[256], const bo_import_options *options, bo_err *err);

/* Whether it tells a score with each name. */
bool bo_source_has_scores(const bo_import_options *options);

/*
 * Opens the file, if it is one, or downloads the URL into an unlinked file in `directory`: HTTPS verified, plain HTTP
 * from loopback only, redirects to HTTPS only, with limits of time and size. BO_ERR_FEED.
 */
bo_status bo_source_open(bo_source *out, const bo_import_options *options, const char *directory,
                         const bo_source_known *known, bo_err *err);
void bo_source_close(bo_source *source);

#endif
