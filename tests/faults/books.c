#include "books.h"

#include "points.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Others take what they were told to, but never what is not there. */
#define THEFT                                                                                                          \
    "UPDATE tblclients SET spent = spent + LEAST(theft, GREATEST(credit, 0)),"                                         \
    " credit = credit - LEAST(theft, GREATEST(credit, 0)), theft = 0 WHERE id = %lld;"

static bo_status broken(fault_point point, bo_err *err)
{
    return bo_fail(err, BO_ERR_HOST, "WHMCS failed at %s, as the test wants it.", point_name(point));
}

static const char *text(bo_money amount, char out[BO_MONEY_TEXT])
{
    return bo_money_format(amount, out);
}

bo_money books_gross(bo_money net, int tax_percent)
{
    return net + (net * tax_percent + 50) / 100;
}

static bo_money read_money(sql_session *books, const char *column, int64_t client)
{
    MYSQL_RES *rows = sql_rows(books, "SELECT %s FROM tblclients WHERE id = %lld", column, (long long)client);
    MYSQL_ROW row = mysql_fetch_row(rows);
    bo_money amount = row ? sql_money(row[0]) : 0;

    mysql_free_result(rows);
    return amount;
}

static bo_status credit(void *context, int64_t client, bo_money *out, bo_err *err)
{
    if (point_passed(POINT_CREDIT, false)) {
        return broken(POINT_CREDIT, err);
    }
    *out = read_money(context, "credit", client);
    return point_passed(POINT_CREDIT, true) ? broken(POINT_CREDIT, err) : BO_OK;
}

static bo_status unpaid(void *context, int64_t client, bo_money *out, bo_err *err)
{
    if (point_passed(POINT_UNPAID, false)) {
        return broken(POINT_UNPAID, err);
    }
    *out = read_money(context,
                      "(SELECT SUM(i.total - i.credit - i.paid) FROM tblinvoices i"
                      " WHERE i.userid = tblclients.id AND i.status = 'Unpaid')",
                      client);
    return point_passed(POINT_UNPAID, true) ? broken(POINT_UNPAID, err) : BO_OK;
}

static bo_status gross(void *context, int64_t client, bo_money net, bo_money *out, bo_err *err)
{
    if (point_passed(POINT_GROSS, false)) {
        return broken(POINT_GROSS, err);
    }
    *out = books_gross(net, (int)sql_number(context, "SELECT tax FROM tblclients WHERE id = %lld", (long long)client));
    return point_passed(POINT_GROSS, true) ? broken(POINT_GROSS, err) : BO_OK;
}

static bo_status change_credit(void *context, int64_t client, bo_money amount, const char *description,
                               const char *token, bo_money *out, bo_err *err)
{
    char sum[BO_MONEY_TEXT], theft[512] = "";

    if (point_passed(POINT_CHANGE_CREDIT, false)) {
        return broken(POINT_CHANGE_CREDIT, err);
    }
    if (amount < 0) {
        (void)snprintf(theft, sizeof theft, THEFT, (long long)client);
    }
    sql_run(context,
            "START TRANSACTION; %s UPDATE tblclients SET credit = credit + %s WHERE id = %lld;"
            "INSERT INTO tblcredit (clientid, description, amount) VALUES (%lld, '%s [%s]', %s); COMMIT",
            theft, text(amount, sum), (long long)client, (long long)client, description, token, sum);
    if (point_passed(POINT_CHANGE_CREDIT, true)) {
        return broken(POINT_CHANGE_CREDIT, err);
    }
    *out = read_money(context, "credit", client);
    return BO_OK;
}

/* Invariant 7 is broken by a host that never tells what happened, 2 to 4 by one that denies it. */
static bool silent(void)
{
    return broken_invariant == 7;
}

static bo_status find_credit(void *context, int64_t client, const char *token, bool *found, bo_err *err)
{
    if (point_passed(POINT_FIND_CREDIT, false) || silent()) {
        return broken(POINT_FIND_CREDIT, err);
    }
    *found = broken_invariant != 4 &&
             sql_number(context, "SELECT COUNT(*) FROM tblcredit WHERE clientid = %lld AND description LIKE '%%[%s]'",
                        (long long)client, token) > 0;
    return point_passed(POINT_FIND_CREDIT, true) ? broken(POINT_FIND_CREDIT, err) : BO_OK;
}

static bo_status create_invoice(void *context, int64_t client, const char *description, bo_money amount,
                                const char *token, int64_t *out, bo_err *err)
{
    char net[BO_MONEY_TEXT], total[BO_MONEY_TEXT];
    int tax;

    if (point_passed(POINT_CREATE_INVOICE, false)) {
        return broken(POINT_CREATE_INVOICE, err);
    }
    tax = (int)sql_number(context, "SELECT tax FROM tblclients WHERE id = %lld", (long long)client);
    *out = sql_number(context,
                      "START TRANSACTION; INSERT INTO tblinvoices (userid, status, total) VALUES (%lld, 'Unpaid', %s);"
                      "SET @invoice = LAST_INSERT_ID(); INSERT INTO tblinvoiceitems (invoiceid, userid, description,"
                      " amount) VALUES (@invoice, %lld, '%s [%s]', %s); COMMIT; SELECT @invoice",
                      (long long)client, text(books_gross(amount, tax), total), (long long)client, description, token,
                      text(amount, net));
    return point_passed(POINT_CREATE_INVOICE, true) ? broken(POINT_CREATE_INVOICE, err) : BO_OK;
}

static bo_status find_invoice(void *context, int64_t client, const char *token, int64_t *out, bo_err *err)
{
    if (point_passed(POINT_FIND_INVOICE, false) || silent()) {
        return broken(POINT_FIND_INVOICE, err);
    }
    *out = broken_invariant == 2
               ? 0
               : sql_number(context,
                            "SELECT i.id FROM tblinvoiceitems l JOIN tblinvoices i ON i.id = l.invoiceid"
                            " WHERE l.userid = %lld AND l.description LIKE '%%[%s]' AND i.status <> 'Deleted'",
                            (long long)client, token);
    return point_passed(POINT_FIND_INVOICE, true) ? broken(POINT_FIND_INVOICE, err) : BO_OK;
}

static bo_status invoice(void *context, int64_t id, const char *token, const char *domain, bo_invoice *out, bo_err *err)
{
    MYSQL_RES *rows;
    MYSQL_ROW row;

    if (point_passed(POINT_INVOICE, false)) {
        return broken(POINT_INVOICE, err);
    }
    *out = (bo_invoice){0};
    rows = sql_rows(context,
                    "SELECT status, IF(status = 'Unpaid', total - credit - paid, 0), credit, EXISTS (SELECT 1 FROM"
                    " tblinvoiceitems WHERE invoiceid = %lld AND description LIKE '%%[%s]'), EXISTS (SELECT 1 FROM"
                    " tblinvoiceitems WHERE invoiceid = %lld AND description LIKE '%%%s%%') FROM tblinvoices"
                    " WHERE id = %lld AND status <> 'Deleted'",
                    (long long)id, token, (long long)id, domain, (long long)id);
    row = mysql_fetch_row(rows);
    if (row) {
        out->found = true;
        (void)snprintf(out->status, sizeof out->status, "%s", row[0]);
        out->balance = sql_money(row[1]);
        out->credit = sql_money(row[2]);
        out->ours = strcmp(row[3], "1") == 0;
        out->named = strcmp(row[4], "1") == 0;
    }
    mysql_free_result(rows);
    return point_passed(POINT_INVOICE, true) ? broken(POINT_INVOICE, err) : BO_OK;
}

/* The amount is applied whole or not at all. */
static bo_status pay_invoice(void *context, int64_t id, bo_money amount, bool *paid, bo_err *err)
{
    char sum[BO_MONEY_TEXT];
    long long client;

    if (point_passed(POINT_PAY_INVOICE, false)) {
        return broken(POINT_PAY_INVOICE, err);
    }
    client = sql_number(context, "SELECT userid FROM tblinvoices WHERE id = %lld", (long long)id);
    text(amount, sum);
    *paid =
        sql_number(context,
                   "START TRANSACTION;" THEFT
                   "SELECT COUNT(*) INTO @ok FROM tblclients c JOIN tblinvoices i ON i.userid = c.id"
                   " WHERE i.id = %lld AND i.status = 'Unpaid' AND c.credit >= %s"
                   " AND i.total - i.credit - i.paid >= %s;"
                   "UPDATE tblclients SET credit = credit - %s WHERE id = %lld AND @ok = 1;"
                   "UPDATE tblinvoices SET credit = credit + %s, status = IF(credit + paid >= total, 'Paid', status)"
                   " WHERE id = %lld AND @ok = 1; COMMIT;"
                   "SELECT status = 'Paid' FROM tblinvoices WHERE id = %lld",
                   client, (long long)id, sum, sum, sum, client, sum, (long long)id, (long long)id) == 1;
    return point_passed(POINT_PAY_INVOICE, true) ? broken(POINT_PAY_INVOICE, err) : BO_OK;
}

static const char *now_text(char out[BO_TIME_TEXT])
{
    return bo_time_format(bo_clock_now(), out);
}

static bo_status mail(void *context, int64_t client, bo_mail_kind kind, const bo_mail_name *names, size_t count,
                      bo_money missing, bo_err *err)
{
    char domains[4096] = "", at[BO_TIME_TEXT], sum[BO_MONEY_TEXT];
    size_t len = 0;

    if (point_passed(POINT_MAIL, false)) {
        return broken(POINT_MAIL, err);
    }
    for (size_t i = 0; i < count; i++) {
        int added = snprintf(domains + len, sizeof domains - len, "%s ", names[i].domain);
        if (added < 0 || (size_t)added >= sizeof domains - len) {
            die("a mail about %zu names is too long", count);
        }
        len += (size_t)added;
    }
    sql_run(context, "INSERT INTO tblemails (userid, kind, domains, missing, date) VALUES (%lld, '%s', '%s', %s, '%s')",
            (long long)client, bo_mail_kind_name(kind), domains, text(missing, sum), now_text(at));
    return point_passed(POINT_MAIL, true) ? broken(POINT_MAIL, err) : BO_OK;
}

static bo_status find_mail(void *context, int64_t client, bo_mail_kind kind, const char *domain, bo_time since,
                           bool *found, bo_err *err)
{
    char from[BO_TIME_TEXT];

    if (point_passed(POINT_FIND_MAIL, false) || silent()) {
        return broken(POINT_FIND_MAIL, err);
    }
    *found = sql_number(context,
                        "SELECT COUNT(*) FROM tblemails WHERE userid = %lld AND kind = '%s' AND date >= '%s'"
                        " AND CONCAT(' ', domains) LIKE '%% %s %%'",
                        (long long)client, bo_mail_kind_name(kind), bo_time_format(since, from), domain) > 0;
    return point_passed(POINT_FIND_MAIL, true) ? broken(POINT_FIND_MAIL, err) : BO_OK;
}

static bo_status account_alert(void *context, const bo_account_alert *alert, bo_err *err)
{
    char at[BO_TIME_TEXT], sum[BO_MONEY_TEXT];

    if (point_passed(POINT_ACCOUNT_ALERT, false)) {
        return broken(POINT_ACCOUNT_ALERT, err);
    }
    sql_run(context, "INSERT INTO tblemails (userid, kind, domains, missing, date) VALUES (0, 'account', '', %s, '%s')",
            text(alert->needed - alert->available, sum), now_text(at));
    return point_passed(POINT_ACCOUNT_ALERT, true) ? broken(POINT_ACCOUNT_ALERT, err) : BO_OK;
}

static bo_status contact(void *context, int64_t client, bo_contact *out, bo_err *err)
{
    (void)context;
    if (point_passed(POINT_CONTACT, false)) {
        return broken(POINT_CONTACT, err);
    }
    *out = (bo_contact){.first_name = "Jane",
                        .street = "Main Street 1",
                        .city = "Springfield",
                        .zip = "12345",
                        .country = "US",
                        .phone = "+1.5555550100"};
    (void)snprintf(out->last_name, sizeof out->last_name, "Client%lld", (long long)client);
    (void)snprintf(out->email, sizeof out->email, "client%lld@example.com", (long long)client);
    return point_passed(POINT_CONTACT, true) ? broken(POINT_CONTACT, err) : BO_OK;
}

static bo_status deliver_domain(void *context, int64_t client, const char *domain, const char *registered,
                                const char *expires, int64_t *id, bo_err *err)
{
    if (point_passed(POINT_DELIVER_DOMAIN, false)) {
        return broken(POINT_DELIVER_DOMAIN, err);
    }
    *id = sql_number(context,
                     "INSERT INTO tbldomains (userid, domain, registrationdate, expirydate)"
                     " VALUES (%lld, '%s', '%s', '%s'); SELECT LAST_INSERT_ID()",
                     (long long)client, domain, registered, expires);
    return point_passed(POINT_DELIVER_DOMAIN, true) ? broken(POINT_DELIVER_DOMAIN, err) : BO_OK;
}

static bo_status find_domain(void *context, int64_t client, const char *domain, const char *since, int64_t *id,
                             bo_err *err)
{
    if (point_passed(POINT_FIND_DOMAIN, false) || silent()) {
        return broken(POINT_FIND_DOMAIN, err);
    }
    *id =
        broken_invariant == 3
            ? 0
            : sql_number(context,
                         "SELECT id FROM tbldomains WHERE userid = %lld AND domain = '%s' AND registrationdate >= '%s'",
                         (long long)client, domain, since);
    return point_passed(POINT_FIND_DOMAIN, true) ? broken(POINT_FIND_DOMAIN, err) : BO_OK;
}

bo_host books_host(sql_session *session)
{
    return (bo_host){.context = session,
                     .credit = credit,
                     .unpaid = unpaid,
                     .gross = gross,
                     .change_credit = change_credit,
                     .find_credit = find_credit,
                     .create_invoice = create_invoice,
                     .find_invoice = find_invoice,
                     .invoice = invoice,
                     .pay_invoice = pay_invoice,
                     .mail = mail,
                     .find_mail = find_mail,
                     .account_alert = account_alert,
                     .contact = contact,
                     .deliver_domain = deliver_domain,
                     .find_domain = find_domain};
}
