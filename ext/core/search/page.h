#ifndef BO_PAGE_H
#define BO_PAGE_H

#include "search.h"

/* Picks the page's rows out of all hits, which are in the order of names. Costs the same for every page. */
bo_status bo_page_fill(bo_page *page, const bo_snapshot *snapshot, const bo_query *query, const uint32_t *hits,
                       uint32_t count, bo_err *err);

#endif
