/* Orders::auctions */
#include "classes.h"

#include "../core/orders/orders.h"

static void add_amount(zval *array, const char *key, bool known, bo_money amount)
{
    if (known) {
        php_bo_add_money(array, key, amount);
    } else {
        add_assoc_null(array, key);
    }
}

static void add_auction(void *context, const bo_order_auction *auction)
{
    zval out;

    array_init(&out);
    add_assoc_string(&out, "url", (char *)auction->url);
    add_assoc_string(&out, "status", (char *)auction->status);
    add_assoc_string(&out, "bidder_status", (char *)auction->bidder_status);
    add_assoc_long(&out, "bids", (zend_long)auction->bids);
    add_assoc_long(&out, "bidders", (zend_long)auction->bidders);
    php_bo_add_time_or_null(&out, "starts_at", auction->starts);
    php_bo_add_time_or_null(&out, "ends_at", auction->ends);
    add_assoc_string(&out, "currency", (char *)auction->currency);
    add_amount(&out, "minimum_bid", auction->minimum_bid.known, auction->minimum_bid.amount);
    add_amount(&out, "minimum_next_bid", auction->minimum_next_bid.known, auction->minimum_next_bid.amount);
    add_amount(&out, "best_bid", auction->best_bid.known, auction->best_bid.amount);
    add_amount(&out, "price", auction->price.known, auction->price.amount);
    add_amount(&out, "vat", auction->vat.known, auction->vat.amount);
    add_assoc_bool(&out, "final", auction->final);
    php_bo_add_time(&out, "updated_at", auction->updated);
    add_index_zval(context, (zend_ulong)auction->id, &out);
}

ZEND_METHOD(Backorder_Orders, auctions)
{
    HashTable *array;
    int64_t *ids;
    size_t count;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ARRAY_HT(array)
    ZEND_PARSE_PARAMETERS_END();

    if (!(ids = php_bo_read_ids(array, 1, &count))) {
        RETURN_THROWS();
    }
    if (php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        array_init(return_value);
        if (bo_order_auctions(db, ids, count, add_auction, return_value, &err) != BO_OK) {
            php_bo_throw(&err);
        }
    }
    efree(ids);
}
