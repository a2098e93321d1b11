#include "auction.h"

#include "../domain/quote.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What does not fit is as if it had not been told: half of an address leads nowhere. */
static void read_text(const bo_response *response, const char *name, char *out, size_t capacity)
{
    const char *value = bo_response_get(response, name, 0);
    size_t len = value ? strlen(value) : 0;

    out[0] = '\0';
    if (len < capacity) {
        (void)bo_quote(out, capacity, value ? value : "", len);
    }
}

static unsigned read_count(const bo_response *response, const char *name)
{
    const char *value = bo_response_get(response, name, 0);
    size_t digits = value ? strspn(value, "0123456789") : 0;

    return digits > 0 && digits < 10 && value[digits] == '\0' ? (unsigned)strtoul(value, NULL, 10) : 0;
}

static bo_time read_time(const bo_response *response, const char *name)
{
    const char *value = bo_response_get(response, name, 0);
    bo_time at;

    return value && bo_time_parse(&at, value, strlen(value)) ? at : 0;
}

static bo_amount read_amount(const bo_response *response, const char *name)
{
    bo_money amount;

    return bo_response_amount(response, name, &amount) ? (bo_amount){true, amount} : (bo_amount){0};
}

/* It becomes a link, so nothing of it may be changed. */
static bool is_web_address(const char *url)
{
    for (const char *c = url; c && *c; c++) {
        if (*c <= ' ' || *c > '~') {
            return false;
        }
    }
    return url && (strncasecmp(url, "https://", 8) == 0 || strncasecmp(url, "http://", 7) == 0);
}

bool bo_auction_read(const bo_response *response, bo_auction *out)
{
    static const char prefix[] = "AUCTION-";
    const char *currency = bo_response_get(response, "AUCTION-CURRENCY", 0);
    bool any = false;

    *out = (bo_auction){0};
    for (size_t i = 0; !any && i < bo_response_names(response); i++) {
        any = strncmp(bo_response_name(response, i), prefix, sizeof prefix - 1) == 0;
    }
    if (!any) {
        return false;
    }
    if (is_web_address(bo_response_get(response, "AUCTION-URL", 0))) {
        read_text(response, "AUCTION-URL", out->url, sizeof out->url);
    }
    read_text(response, "AUCTION-STATUS", out->status, sizeof out->status);
    read_text(response, "AUCTION-BIDDERSTATUS", out->bidder_status, sizeof out->bidder_status);
    if (currency && bo_is_currency(currency)) {
        read_text(response, "AUCTION-CURRENCY", out->currency, sizeof out->currency);
    }
    out->bids = read_count(response, "AUCTION-NUMBEROFBIDS");
    out->bidders = read_count(response, "AUCTION-NUMBEROFBIDDERS");
    out->start = read_time(response, "AUCTION-STARTDATE");
    out->end = read_time(response, "AUCTION-ENDDATE");
    out->minimum_bid = read_amount(response, "AUCTION-MINIMUMBID");
    out->minimum_next_bid = read_amount(response, "AUCTION-MINIMUMNEXTBID");
    out->best_bid = read_amount(response, "AUCTION-BESTBID");
    out->price = read_amount(response, "AUCTION-PRICE");
    out->vat = read_amount(response, "AUCTION-VAT");
    return true;
}
