#ifndef BO_DOWNLOAD_H
#define BO_DOWNLOAD_H

#include "source.h"

/* Fetches options->url into source->fd, which is left at its beginning, and fills what the server told. */
bo_status bo_download(bo_source *source, const bo_import_options *options, const bo_source_known *known, bo_err *err);

#endif
