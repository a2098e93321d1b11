#ifndef BO_QUERY_H
#define BO_QUERY_H

#include "search.h"

/* BO_ERR_SETTING, or BO_ERR_PATTERN for a pattern that is too long. */
bo_status bo_query_check(const bo_query *query, bo_err *err);

#endif
