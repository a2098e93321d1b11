/* What is read out of answers about auctions and the account. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/registrar/account.h"
#include "../../ext/core/registrar/auction.h"

#include <stdio.h>
#include <string.h>

static bo_response *parsed(const char *text)
{
    bo_response *response;
    bo_err err = {0};

    if (bo_response_parse(&response, text, strlen(text), &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return response;
}

static bool read_auction(const char *text, bo_auction *out)
{
    bo_response *response = parsed(text);
    bool read = bo_auction_read(response, out);

    bo_response_free(response);
    return read;
}

static void an_auction_is_read_whole(void **state)
{
    bo_auction auction;

    (void)state;
    assert_true(read_auction("CODE=200\nPROPERTY[STATUS][0]=AUCTION-WON\n"
                             "PROPERTY[AUCTION-URL][0]=https://auctions.example/example.com\n"
                             "PROPERTY[AUCTION-BIDDERSTATUS][0]=WINNER\nPROPERTY[AUCTION-NUMBEROFBIDS][0]=7\n"
                             "PROPERTY[AUCTION-NUMBEROFBIDDERS][0]=3\n"
                             "PROPERTY[AUCTION-STARTDATE][0]=2030-01-02 12:00:00\n"
                             "PROPERTY[AUCTION-ENDDATE][0]=2030-01-05 12:02:00.0\n"
                             "PROPERTY[AUCTION-STATUS][0]=CLOSED\nPROPERTY[AUCTION-CURRENCY][0]=USD\n"
                             "PROPERTY[AUCTION-MINIMUMBID][0]=59.00\nPROPERTY[AUCTION-MINIMUMNEXTBID][0]=130.5\n"
                             "PROPERTY[AUCTION-BESTBID][0]=0.00\nPROPERTY[AUCTION-PRICE][0]=120.50\n"
                             "PROPERTY[AUCTION-VAT][0]=22.8950\n",
                             &auction));
    assert_string_equal(auction.url, "https://auctions.example/example.com");
    assert_string_equal(auction.bidder_status, "WINNER");
    assert_string_equal(auction.status, "CLOSED");
    assert_string_equal(auction.currency, "USD");
    assert_int_equal(auction.bids, 7);
    assert_int_equal(auction.bidders, 3);
    assert_int_equal(auction.start, INT64_C(1893585600));
    assert_int_equal(auction.end, INT64_C(1893585600) + 3 * 86400 + 120);
    assert_true(auction.minimum_bid.known && auction.minimum_bid.amount == 5900);
    assert_true(auction.minimum_next_bid.known && auction.minimum_next_bid.amount == 13050);
    assert_true(auction.best_bid.known && auction.best_bid.amount == 0);
    assert_true(auction.price.known && auction.price.amount == 12050);
    assert_true(auction.vat.known && auction.vat.amount == 2289);
}

static void what_others_cannot_show_or_store_is_not_kept(void **state)
{
    bo_auction auction;

    (void)state;
    assert_true(read_auction("CODE=200\nPROPERTY[AUCTION-STATUS][0]=l\xc3\xa4uft \xff\x01\n"
                             "PROPERTY[AUCTION-BIDDERSTATUS][0]=\xc3\n"
                             "PROPERTY[AUCTION-CURRENCY][0]=EURO\n",
                             &auction));
    assert_string_equal(auction.status, "l\xc3\xa4uft ??");
    assert_string_equal(auction.bidder_status, "?");
    assert_string_equal(auction.currency, "");
}

static void what_an_auction_does_not_tell_is_unknown(void **state)
{
    bo_auction auction;

    (void)state;
    assert_false(read_auction("CODE=200\nPROPERTY[STATUS][0]=AUCTION-PENDING\nPROPERTY[AUCTIONS][0]=1\n", &auction));
    assert_true(read_auction("CODE=200\nPROPERTY[auction-status][0]=OPEN\nPROPERTY[AUCTION-PRICE][0]=\n"
                             "PROPERTY[AUCTION-BESTBID][0]=a lot\nPROPERTY[AUCTION-ENDDATE][0]=0000-00-00 00:00:00\n"
                             "PROPERTY[AUCTION-NUMBEROFBIDS][0]=-1\n"
                             "PROPERTY[AUCTION-NUMBEROFBIDDERS][0]=99999999999\n",
                             &auction));
    assert_string_equal(auction.status, "OPEN");
    assert_string_equal(auction.url, "");
    assert_int_equal(auction.bids, 0);
    assert_int_equal(auction.bidders, 0);
    assert_int_equal(auction.start, 0);
    assert_int_equal(auction.end, 0);
    assert_false(auction.price.known || auction.best_bid.known || auction.vat.known);
}

static void addresses_of_auctions_are_web_addresses_that_fit(void **state)
{
    static const struct {
        const char *told;
        bool kept;
    } urls[] = {{"http://auctions.example/", true},       {"HTTPS://auctions.example/", true},
                {"javascript:alert(1)//https://", false}, {"//auctions.example/", false},
                {"https://auctions.example/\xff", false}, {"https://auctions.example/ a", false}};
    char text[512];
    bo_auction auction;

    (void)state;
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        (void)snprintf(text, sizeof text, "CODE=200\nPROPERTY[AUCTION-URL][0]=%s\n", urls[i].told);
        assert_true(read_auction(text, &auction));
        assert_string_equal(auction.url, urls[i].kept ? urls[i].told : "");
    }
    (void)snprintf(text, sizeof text, "CODE=200\nPROPERTY[AUCTION-URL][0]=https://auctions.example/%0256d\n", 0);
    assert_true(read_auction(text, &auction));
    assert_string_equal(auction.url, "");
}

static bo_status read_account(const char *text, bo_account *out, bo_err *err)
{
    bo_response *response = parsed(text);
    bo_status status = bo_account_read(response, out, err);

    bo_response_free(response);
    return status;
}

static void available_is_the_balance_without_deposits_and_with_credit(void **state)
{
    bo_account account;
    bo_err err = {0};

    (void)state;
    assert_int_equal(read_account("CODE=200\nPROPERTY[AMOUNT][0]=217458.1299\nPROPERTY[CREDIT][0]=1000000.00\n"
                                  "PROPERTY[CURRENCY][0]=EUR\nPROPERTY[DEPOSIT][0]=1658.90\nPROPERTY[VAT][0]=19.00\n",
                                  &account, &err),
                     BO_OK);
    assert_int_equal(account.balance, 21745812);
    assert_int_equal(account.deposits, 165890);
    assert_int_equal(account.credit, 100000000);
    assert_int_equal(account.available, 21745812 - 165890 + 100000000);
    assert_string_equal(account.currency, "EUR");
    /* the other platform's shape: no deposits, no credit */
    assert_int_equal(read_account("code=200\nproperty[amount][0]=-12.50\nproperty[currency][0]=USD\n"
                                  "property[credit][0]=\nproperty[credit threshold][0]=5.00\n",
                                  &account, &err),
                     BO_OK);
    assert_int_equal(account.available, -1250);
}

static void an_account_that_cannot_be_read_is_no_empty_one(void **state)
{
    static const char *const answers[] = {
        "CODE=200\n",
        "CODE=200\nPROPERTY[AMOUNT][0]=1.00\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EUR\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EURO-DOLLARS\nPROPERTY[AMOUNT][0]=1.00\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EURO\nPROPERTY[AMOUNT][0]=1.00\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=\xe2\x82\xac\nPROPERTY[AMOUNT][0]=1.00\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EUR\nPROPERTY[AMOUNT][0]=99999999999999.99\nPROPERTY[CREDIT][0]=1.00\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EUR\nPROPERTY[AMOUNT][0]=much\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EUR\nPROPERTY[AMOUNT][0]=1.\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EUR\nPROPERTY[AMOUNT][0]=1.2345x\n",
        "CODE=200\nPROPERTY[CURRENCY][0]=EUR\nPROPERTY[AMOUNT][0]=1.00\nPROPERTY[DEPOSIT][0]=1,50\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        bo_account account;
        bo_err err = {0};
        assert_int_equal(read_account(answers[i], &account, &err), BO_ERR_REGISTRAR);
        assert_true(*err.message);
    }
}

static void an_answer_may_have_many_owners(void **state)
{
    bo_response *first = parsed("CODE=200\nPROPERTY[CONTACT][0]=P-1\n");
    bo_response *second = bo_response_share(first);

    (void)state;
    bo_response_free(first);
    assert_string_equal(bo_response_get(second, "CONTACT", 0), "P-1");
    bo_response_free(second);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_auction_is_read_whole),
        cmocka_unit_test(what_others_cannot_show_or_store_is_not_kept),
        cmocka_unit_test(what_an_auction_does_not_tell_is_unknown),
        cmocka_unit_test(addresses_of_auctions_are_web_addresses_that_fit),
        cmocka_unit_test(available_is_the_balance_without_deposits_and_with_credit),
        cmocka_unit_test(an_account_that_cannot_be_read_is_no_empty_one),
        cmocka_unit_test(an_answer_may_have_many_owners),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
