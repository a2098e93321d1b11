#ifndef BO_REGISTRAR_LIST_H
#define BO_REGISTRAR_LIST_H

#include "import.h"
#include "names.h"

/*
 * Reads the list of options->registrar, page by page, into `names`, sorted and with scores; fills the report as
 * bo_feed_read does, with rows instead of lines. BO_ERR_FEED when a page cannot be had within options->timeout seconds
 * for all of them, or the pages do not make one whole list.
 *
 * The list may change while it is read. Pages overlap, so that each must begin with names of the page before it; where
 * it does not, what lies between is asked for again. So every name that was on the list all the while is read, and one
 * that came or went meanwhile is a matter of the next import. A list that ends much sooner than its first page promised
 * is none (reason "changed").
 */
bo_status bo_registrar_list_read(bo_names *names, const char *name, const bo_import_options *options,
                                 bo_import_report *report, bo_err *err);

#endif
