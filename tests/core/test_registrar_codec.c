#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/registrar/dialect.h"

#include <stdlib.h>
#include <string.h>

static void a_command_is_lines_of_key_and_value(void **state)
{
    bo_command command = {0};

    (void)state;
    bo_command_set(&command, "COMMAND", "StatusDomain");
    bo_command_set(&command, "DOMAIN", "example.com");
    bo_command_set(&command, "EMPTY", "");
    bo_command_set_at(&command, "NS", 0, "ns1.example.com");
    bo_command_set_at(&command, "NS", 12, "a=b");
    assert_string_equal(command.lines.data,
                        "COMMAND=StatusDomain\nDOMAIN=example.com\nEMPTY=\nNS0=ns1.example.com\nNS12=a=b");
    bo_command_free(&command);
    assert_null(command.lines.data);
}

static void line_ends_in_values_start_no_parameters(void **state)
{
    bo_command command = {0};

    (void)state;
    bo_command_set(&command, "STREET", "Main St.\r\nCOMMAND=DeleteDomain\n");
    bo_command_set_at(&command, "A\nB", 1, "\r\n\r\nx");
    assert_string_equal(command.lines.data, "STREET=Main St.COMMAND=DeleteDomain\nAB1=x");
    bo_command_free(&command);
}

static const bo_response *parsed(bo_response **out, const char *text)
{
    bo_err err = {0};

    if (bo_response_parse(out, text, strlen(text), &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return *out;
}

static void answers_of_all_shapes_are_read(void **state)
{
    static const char *const shapes[] = {
        "[RESPONSE]\nCODE = 200\nDESCRIPTION = All is well\nPROPERTY[STATUS][0] = ACTIVE\nPROPERTY[STATUS][1] = "
        "x\nEOF\n",
        "[RESPONSE]\r\ncode=200\r\ndescription=All is "
        "well\r\nproperty[status][0]=ACTIVE\r\nproperty[status][1]=x\r\nEOF",
        "CODE\t=  200  \nDESCRIPTION=\tAll is well \n  PROPERTY [ ST ATUS ] [ 0 ] =ACTIVE\nPROPERTY[status][1] = x",
        "\n\n[RESPONSE]\nqueuetime = 0\nPROPERTY[STATUS][1]=x\nruntime=0.1\nPROPERTY[STATUS][0]=ACTIVE\nCODE=200\n"
        "DESCRIPTION = All is well\neof\nPROPERTY[STATUS][2] = late",
    };

    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        bo_response *response;
        parsed(&response, shapes[i]);
        assert_int_equal(bo_response_code(response), 200);
        assert_string_equal(bo_response_description(response), "All is well");
        assert_int_equal(bo_response_count(response, "status"), 2);
        assert_string_equal(bo_response_get(response, "STATUS", 0), "ACTIVE");
        assert_string_equal(bo_response_get(response, "st atus", 1), "x");
        assert_null(bo_response_get(response, "STATUS", 2));
        assert_null(bo_response_get(response, "STAT", 0));
        assert_int_equal(bo_response_names(response), 1);
        assert_string_equal(bo_response_name(response, 0), "STATUS");
        assert_null(bo_response_name(response, 1));
        bo_response_free(response);
    }
}

static void values_keep_what_is_theirs(void **state)
{
    bo_response *response;

    (void)state;
    parsed(&response, "CODE=200\nPROPERTY[A][0]=x = y\nPROPERTY[B][0]=\nPROPERTY[C][0]=[D][1] = z\nPROPERTY[E][0]=ü");
    assert_string_equal(bo_response_get(response, "A", 0), "x = y");
    assert_string_equal(bo_response_get(response, "B", 0), "");
    assert_string_equal(bo_response_get(response, "C", 0), "[D][1] = z");
    assert_string_equal(bo_response_get(response, "E", 0), "ü");
    assert_string_equal(bo_response_description(response), "");
    bo_response_free(response);
}

static void names_stand_in_order_of_appearance(void **state)
{
    bo_response *response;

    (void)state;
    parsed(&response, "CODE=200\nPROPERTY[ZEBRA][1]=1\nPROPERTY[APE][0]=2\nPROPERTY[ZEBRA][0]=3\nPROPERTY[BEE][0]=4");
    assert_int_equal(bo_response_names(response), 3);
    assert_string_equal(bo_response_name(response, 0), "ZEBRA");
    assert_string_equal(bo_response_name(response, 1), "APE");
    assert_string_equal(bo_response_name(response, 2), "BEE");
    bo_response_free(response);
}

static void gaps_and_repetitions_are_harmless(void **state)
{
    bo_response *response;

    (void)state;
    parsed(&response, "CODE=200\nCODE=500\nPROPERTY[A][5]=five\nPROPERTY[A][5]=again\nPROPERTY[A][99999999999]=no\n"
                      "PROPERTY[A][-1]=no\nPROPERTY[A]=no\nPROPERTY[][0]=no\nPROPERTY[A][x]=no\nPROPERTY=no\nnothing");
    assert_int_equal(bo_response_code(response), 200);
    assert_int_equal(bo_response_count(response, "A"), 6);
    assert_string_equal(bo_response_get(response, "A", 5), "five");
    assert_null(bo_response_get(response, "A", 0));
    assert_null(bo_response_get(response, "A", SIZE_MAX));
    assert_int_equal(bo_response_names(response), 1);
    bo_response_free(response);
}

static void what_has_no_code_is_no_answer(void **state)
{
    static const char *const texts[] = {"",
                                        "EOF",
                                        "<html><body>502 Bad Gateway</body></html>",
                                        "[RESPONSE]\nDESCRIPTION = x\nEOF",
                                        "CODE = \n",
                                        "CODE = abc\n",
                                        "CODE = 20\n",
                                        "CODE = 200x\n",
                                        "EOF\nCODE = 200\n"};

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        bo_response *response;
        bo_err err = {0};
        assert_int_equal(bo_response_parse(&response, texts[i], strlen(texts[i]), &err), BO_ERR_REGISTRAR);
        assert_null(response);
        assert_true(*err.message);
    }
}

static void an_answer_has_a_bound(void **state)
{
    size_t len = (size_t)BO_ANSWER_MAX + 1;
    char *text = malloc(len);
    bo_response *response;
    bo_err err = {0};

    (void)state;
    assert_non_null(text);
    memset(text, 'x', len);
    memcpy(text, "CODE=200\n", 9);
    assert_int_equal(bo_response_parse(&response, text, len, &err), BO_ERR_REGISTRAR);
    assert_int_equal(bo_response_parse(&response, text, len - 1, &err), BO_OK);
    bo_response_free(response);
    free(text);
}

static void bytes_that_are_no_text_do_no_harm(void **state)
{
    char text[] = "CODE=200\nPROPERTY[A\0B][0]=x\nPROPERTY[C][0]=y\0z\n\0\0=\0\n=\n[=]\nPROPERTY[[[]]][0]=";
    bo_response *response;
    bo_err err = {0};

    (void)state;
    assert_int_equal(bo_response_parse(&response, text, sizeof text, &err), BO_OK);
    assert_string_equal(bo_response_get(response, "C", 0), "y");
    bo_response_free(response);
}

static void codes_have_a_meaning(void **state)
{
    static const struct {
        const char *text;
        bo_verdict verdict;
    } codes[] = {
        {"CODE=200", BO_VERDICT_DONE},    {"CODE=420", BO_VERDICT_UNSURE}, {"CODE=421", BO_VERDICT_UNSURE},
        {"CODE=423", BO_VERDICT_UNSURE},  {"CODE=425", BO_VERDICT_UNSURE}, {"CODE=540", BO_VERDICT_UNSURE},
        {"CODE=541", BO_VERDICT_REFUSED}, {"CODE=549", BO_VERDICT_FAILED}, {"CODE=552", BO_VERDICT_REFUSED},
        {"CODE=545", BO_VERDICT_GONE},    {"CODE=530", BO_VERDICT_UNABLE}, {"CODE=531", BO_VERDICT_UNABLE},
        {"CODE=546", BO_VERDICT_UNABLE},  {"CODE=500", BO_VERDICT_UNABLE}, {"CODE=599", BO_VERDICT_UNABLE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        bo_response *response;
        assert_int_equal(bo_response_verdict(parsed(&response, codes[i].text)), codes[i].verdict);
        bo_response_free(response);
    }
}

static void a_dialect_knows_its_words(void **state)
{
    const bo_dialect *ispapi = bo_dialect_find("ispapi");

    (void)state;
    assert_non_null(ispapi);
    assert_null(bo_dialect_find("nobody"));
    assert_int_equal(bo_dialect_state(ispapi, "REQUESTED"), BO_APPLICATION_WAITING);
    assert_int_equal(bo_dialect_state(ispapi, "successful"), BO_APPLICATION_CAUGHT);
    assert_int_equal(bo_dialect_state(ispapi, "AUCTION-WON"), BO_APPLICATION_WON);
    assert_int_equal(bo_dialect_state(ispapi, "SUCCESS"), BO_APPLICATION_UNKNOWN);
    assert_int_equal(bo_dialect_state(ispapi, ""), BO_APPLICATION_UNKNOWN);
}

static void cnr_has_words_of_its_own(void **state)
{
    const bo_dialect *cnr = bo_dialect_find("cnr");

    (void)state;
    assert_non_null(cnr);
    assert_int_equal(bo_dialect_state(cnr, "UNPAID"), BO_APPLICATION_WAITING);
    assert_int_equal(bo_dialect_state(cnr, "paid"), BO_APPLICATION_WAITING);
    assert_int_equal(bo_dialect_state(cnr, "SUCCESSFUL"), BO_APPLICATION_CAUGHT);
    assert_int_equal(bo_dialect_state(cnr, "FAILED"), BO_APPLICATION_FAILED);
    assert_int_equal(bo_dialect_state(cnr, "HOLD"), BO_APPLICATION_UNKNOWN);
    assert_int_equal(bo_dialect_state(cnr, "ACTIVE"), BO_APPLICATION_UNKNOWN);
}

/* Fails unless the command has these lines; empties it. */
static void expect_command(bo_command *command, const char *lines)
{
    assert_string_equal(command->lines.data, lines);
    bo_command_free(command);
}

static void applications_of_ispapi_have_their_contact_in_them(void **state)
{
    const bo_dialect *ispapi = bo_dialect_find("ispapi");
    const bo_contact contact = {.last_name = "Doe\nX=1", .street = "1 Main Street", .email = "doe@example.com"};
    bo_command add = {0};

    (void)state;
    assert_null(ispapi->commands.add_contact);
    bo_dialect_add_application(ispapi, &add, "example.com", "", &contact, NULL);
    expect_command(&add, "COMMAND=AddDomainApplication\nCLASS=BACKORDER\nDOMAIN=example.com\nNEW=1\n"
                         "OWNERCONTACT0LASTNAME=DoeX=1\nOWNERCONTACT0STREET=1 Main Street\n"
                         "OWNERCONTACT0EMAIL=doe@example.com\nADMINCONTACT0LASTNAME=DoeX=1\n"
                         "ADMINCONTACT0STREET=1 Main Street\nADMINCONTACT0EMAIL=doe@example.com\n"
                         "TECHCONTACT0LASTNAME=DoeX=1\nTECHCONTACT0STREET=1 Main Street\n"
                         "TECHCONTACT0EMAIL=doe@example.com\nBILLINGCONTACT0LASTNAME=DoeX=1\n"
                         "BILLINGCONTACT0STREET=1 Main Street\nBILLINGCONTACT0EMAIL=doe@example.com");
    bo_dialect_add_application(ispapi, &add, "example.uk", "UKBACKORDER", &(bo_contact){0}, NULL);
    expect_command(&add, "COMMAND=AddDomainApplication\nCLASS=UKBACKORDER\nDOMAIN=example.uk\nNEW=1");
}

static void applications_of_cnr_have_handles(void **state)
{
    const bo_dialect *cnr = bo_dialect_find("cnr");
    const bo_contact contact = {.first_name = "Jane",
                                .last_name = "Doe",
                                .organization = "Doe Ltd",
                                .street = "1 Main Street",
                                .city = "Dublin",
                                .state = "Leinster",
                                .zip = "D01",
                                .country = "IE",
                                .phone = "+353.15550100",
                                .email = "doe@example.com"};
    bo_command command = {0};

    (void)state;
    bo_dialect_add_contact(cnr, &command, &contact);
    expect_command(&command, "COMMAND=AddContact\nFIRSTNAME=Jane\nLASTNAME=Doe\nORGANIZATION=Doe Ltd\n"
                             "STREET0=1 Main Street\nCITY=Dublin\nSTATE=Leinster\nZIP=D01\nCOUNTRY=IE\n"
                             "PHONE=+353.15550100\nEMAIL=doe@example.com");
    bo_dialect_add_application(cnr, &command, "example.com", NULL, NULL, "P-JXD123");
    expect_command(&command, "COMMAND=AddDomainApplication\nCLASS=BACKORDER\nDOMAIN=example.com\nPERIOD=1\n"
                             "OWNERCONTACT0=P-JXD123\nADMINCONTACT0=P-JXD123\nTECHCONTACT0=P-JXD123\n"
                             "BILLINGCONTACT0=P-JXD123");
    bo_dialect_add_application(cnr, &command, "example.com", "LITEBACKORDER", NULL, "P-JXD123");
    assert_non_null(strstr(command.lines.data, "\nCLASS=LITEBACKORDER\n"));
    bo_command_free(&command);
}

static void other_commands_of_backorders_are_as_documented(void **state)
{
    const bo_dialect *ispapi = bo_dialect_find("ispapi");
    bo_command command = {0};

    (void)state;
    bo_dialect_status_application(ispapi, &command, "10700");
    expect_command(&command, "COMMAND=StatusDomainApplication\nAPPLICATION=10700");
    bo_dialect_delete_application(ispapi, &command, "10700");
    expect_command(&command, "COMMAND=DeleteDomainApplication\nAPPLICATION=10700");
    bo_dialect_status_domain(ispapi, &command, "example.com");
    expect_command(&command, "COMMAND=StatusDomain\nDOMAIN=example.com");
    bo_dialect_status_account(ispapi, &command);
    expect_command(&command, "COMMAND=StatusAccount");
}

static void lists_are_narrowed_as_far_as_the_platform_can(void **state)
{
    const bo_dialect *ispapi = bo_dialect_find("ispapi"), *cnr = bo_dialect_find("cnr");
    bo_command list = {0};

    (void)state;
    bo_dialect_list_applications(ispapi, &list, NULL, 500, 100);
    bo_dialect_list_name(ispapi, &list, 0, 2, "example.com");
    bo_dialect_list_name(ispapi, &list, 1, 2, "example.net");
    expect_command(&list, "COMMAND=QueryDomainApplicationList\nWIDE=1\nCLASS=*_BACKORDER\nFIRST=500\nLIMIT=100\n"
                          "ORDERBY=CREATEDDATE\nDOMAIN0=example.com\nDOMAIN1=example.net");
    bo_dialect_list_applications(ispapi, &list, "UKBACKORDER", 0, 1);
    assert_non_null(strstr(list.lines.data, "CLASS=*UKBACKORDER\n"));
    bo_command_free(&list);
    bo_dialect_list_applications(cnr, &list, NULL, 0, 500);
    bo_dialect_list_name(cnr, &list, 0, 1, "example.com");
    expect_command(&list, "COMMAND=QueryDomainApplicationList\nWIDE=1\nCLASS=*BACKORDER\nFIRST=0\nLIMIT=500\n"
                          "ORDERBY=APPLICATION\nDOMAIN=example.com");
    bo_dialect_list_applications(cnr, &list, NULL, 0, 500);
    bo_dialect_list_name(cnr, &list, 0, 2, "example.com");
    bo_dialect_list_name(cnr, &list, 1, 2, "example.net");
    assert_null(strstr(list.lines.data, "example"));
    bo_command_free(&list);
    assert_int_equal(bo_dialect_list_names(ispapi, 20), 20);
    assert_int_equal(bo_dialect_list_names(ispapi, 10000), 500);
    assert_int_equal(bo_dialect_list_names(cnr, 20), 1);
    assert_int_equal(bo_dialect_list_names(cnr, 10000), 10000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_command_is_lines_of_key_and_value),
        cmocka_unit_test(line_ends_in_values_start_no_parameters),
        cmocka_unit_test(answers_of_all_shapes_are_read),
        cmocka_unit_test(values_keep_what_is_theirs),
        cmocka_unit_test(names_stand_in_order_of_appearance),
        cmocka_unit_test(gaps_and_repetitions_are_harmless),
        cmocka_unit_test(what_has_no_code_is_no_answer),
        cmocka_unit_test(an_answer_has_a_bound),
        cmocka_unit_test(bytes_that_are_no_text_do_no_harm),
        cmocka_unit_test(codes_have_a_meaning),
        cmocka_unit_test(a_dialect_knows_its_words),
        cmocka_unit_test(cnr_has_words_of_its_own),
        cmocka_unit_test(applications_of_ispapi_have_their_contact_in_them),
        cmocka_unit_test(applications_of_cnr_have_handles),
        cmocka_unit_test(other_commands_of_backorders_are_as_documented),
        cmocka_unit_test(lists_are_narrowed_as_far_as_the_platform_can),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
