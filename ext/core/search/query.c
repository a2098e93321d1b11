#include "search.h"

void bo_query_init(bo_query *query)
{
    *query = (bo_query){
        .every_zone = true,
        .characters = {0, BO_LABEL_MAX},
        .letters = {0, BO_LABEL_MAX},
        .digits = {0, BO_LABEL_MAX},
        .hyphens = {0, BO_LABEL_MAX},
        .drop_from = 0,
        .drop_to = UINT32_MAX,
        .order = BO_ORDER_DROP_DATE,
        .rows = 20,
    };
}
