#ifndef BO_PAGE_H
#define BO_PAGE_H

#include "scan.h"

/*
 * Picks the query's page out of the hits: without sorting them all, by counting how many hits have which value, which
 * tells the values at which the page begins and ends. Fills total, count and rows.
 */
bo_status bo_page_pick(bo_page *page, const bo_snapshot *snapshot, const bo_hits *hits, const bo_query *query,
                       bo_err *err);

#endif
