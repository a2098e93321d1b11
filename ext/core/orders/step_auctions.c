#include "deeds.h"

#include "../registrar/auction.h"
#include "rowset.h"

#include <stdlib.h>
#include <string.h>

/* One auction as the registrar tells it. */
typedef struct {
    bo_due *due;
    bo_auction auction;
} heard;

typedef struct {
    bo_time at;
    const heard *items;
    size_t count;
} writing;

static void add_amount(bo_rowset *set, const bo_amount *amount)
{
    if (amount->known) {
        bo_rowset_add_money(set, amount->amount);
    } else {
        bo_rowset_add(set, bo_db_null());
    }
}

static void add_row(bo_rowset *set, const heard *item, bo_db_scratch *start, bo_db_scratch *end)
{
    const bo_auction *auction = &item->auction;

    bo_rowset_add(set, bo_db_int(item->due->row.id));
    bo_rowset_add(set, bo_db_text(auction->url));
    bo_rowset_add(set, bo_db_text(auction->bidder_status));
    bo_rowset_add(set, bo_db_int(auction->bids));
    bo_rowset_add(set, bo_db_int(auction->bidders));
    bo_rowset_add(set, auction->start ? bo_db_time(auction->start, start) : bo_db_null());
    bo_rowset_add(set, auction->end ? bo_db_time(auction->end, end) : bo_db_null());
    bo_rowset_add(set, bo_db_text(auction->status));
    bo_rowset_add(set, bo_db_text(auction->currency));
    add_amount(set, &auction->minimum_bid);
    add_amount(set, &auction->minimum_next_bid);
    add_amount(set, &auction->best_bid);
    add_amount(set, &auction->price);
    add_amount(set, &auction->vat);
    /* what is over is asked about this one last time */
    bo_rowset_add(set, bo_db_int(item->due->row.state != BO_AUCTION_PENDING));
}

static bo_status write_auctions(bo_db *db, void *context, bo_err *err)
{
    const writing *work = context;
    bo_db_scratch(*times)[2] = calloc(work->count, sizeof *times);
    bo_rowset set;
    bo_db_scratch at;
    bo_status status = times ? bo_rowset_open(&set,
                                              "CAST(? AS SIGNED) AS id, CAST(? AS CHAR(255)) AS url,"
                                              " CAST(? AS CHAR(64)) AS bidder, CAST(? AS SIGNED) AS bids,"
                                              " CAST(? AS SIGNED) AS bidders, CAST(? AS DATETIME) AS start,"
                                              " CAST(? AS DATETIME) AS end, CAST(? AS CHAR(64)) AS status,"
                                              " CAST(? AS CHAR(3)) AS currency, CAST(? AS DECIMAL(16,2)) AS minimum,"
                                              " CAST(? AS DECIMAL(16,2)) AS next, CAST(? AS DECIMAL(16,2)) AS best,"
                                              " CAST(? AS DECIMAL(16,2)) AS price, CAST(? AS DECIMAL(16,2)) AS vat,"
                                              " CAST(? AS SIGNED) AS final",
                                              1, work->count, err)
                             : bo_fail_memory(err);

    if (status != BO_OK) {
        free(times);
        return status;
    }
    set.args[0] = bo_db_time(work->at, &at);
    for (size_t i = 0; i < work->count; i++) {
        add_row(&set, &work->items[i], &times[i][0], &times[i][1]);
    }
    status =
        bo_rowset_exec(db, &set,
                       "REPLACE INTO backorder_auctions (updated_at, backorder_id, url, bidder_status, bids, bidders,"
                       " starts_at, ends_at, status, currency, minimum_bid, minimum_next_bid, best_bid, price, vat,"
                       " final) SELECT ?, v.* FROM",
                       "v", NULL, err);
    bo_rowset_free(&set);
    free(times);
    return status;
}

static bo_status store(bo_run *run, const heard *items, size_t count, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t at = 0; status == BO_OK && at < count; at += BO_BULK) {
        writing work = {run->hand.at, items + at, count - at < BO_BULK ? count - at : BO_BULK};

        status = bo_db_transaction(run->db, write_auctions, &work, err);
    }
    return status;
}

/* Notes what the answers tell; one that tells nothing of an auction keeps what is known. */
static bo_status hear_all(bo_run *run, bo_due_list *list, const bo_call *calls, bo_err *err)
{
    heard *items = calloc(list->count, sizeof *items);
    size_t count = 0;
    char why[512];
    bo_status status = items ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        bo_verdict verdict = calls[i].response ? bo_response_verdict(calls[i].response) : BO_VERDICT_UNSURE;

        if (verdict == BO_VERDICT_GONE) {
            continue; /* the poll has told so */
        }
        if (verdict != BO_VERDICT_DONE) {
            bo_run_note(run, "%s: how its auction stands is not known: %s", list->items[i].name,
                        bo_call_failure(&calls[i], why));
        } else if (bo_auction_read(calls[i].response, &items[count].auction)) {
            items[count++].due = &list->items[i];
        }
    }
    if (status == BO_OK) {
        status = store(run, items, count, err);
    }
    free(items);
    return status;
}

bo_status bo_step_auctions(bo_run *run, bo_err *err)
{
    bo_due_list list;
    bo_command *commands = NULL;
    bo_call *calls = NULL;
    bo_status status =
        bo_due_load(run->db, &list,
                    "WHERE d.reference <> '' AND (d.status = 'AUCTION-PENDING'"
                    " OR (d.status IN ('AUCTION-WON', 'AUCTION-LOST') AND EXISTS"
                    " (SELECT 1 FROM backorder_auctions a WHERE a.backorder_id = d.id AND a.final = 0)))",
                    NULL, 0, err);

    if (status != BO_OK || list.count == 0) {
        return status;
    }
    commands = calloc(list.count, sizeof *commands);
    calls = calloc(list.count, sizeof *calls);
    status = commands && calls ? BO_OK : bo_fail_memory(err);
    for (size_t i = 0; status == BO_OK && i < list.count; i++) {
        bo_dialect_status_application(bo_registrar_dialect(run->registrar), &commands[i], list.items[i].row.reference);
        calls[i] = (bo_call){.command = &commands[i], .repeatable = true};
    }
    if (status == BO_OK) {
        status = bo_run_perform(run, calls, list.count, err);
    }
    if (status == BO_OK) {
        status = hear_all(run, &list, calls, err);
    }
    bo_calls_free(calls, commands, calls && commands ? list.count : 0);
    free(commands);
    free(calls);
    bo_due_free(&list);
    return status;
}
