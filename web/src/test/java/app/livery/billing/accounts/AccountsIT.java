package app.livery.billing.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.OrganisationId;
import app.livery.kernel.TenantRef;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The accounts agree with a count by hand, a brand's own and the platform's roll-up. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {
  private static final String THIS_MONTH =
      "date_trunc('month', now() at time zone 'UTC') at time zone 'UTC'";
  private static final String LAST_MONTH = THIS_MONTH + " - interval '1 second'";
  private static final String USE =
      "insert into %s.ledger_entry (id, txn_id, part, kind, debit_account, credit_account,"
          + " amount_micro, wallet_id, balance_micro, value_micro, currency, service, actor, idem_key, at)"
          + " values (gen_random_uuid(), gen_random_uuid(), 0, '%s', gen_random_uuid(),"
          + " gen_random_uuid(), 1, gen_random_uuid(), 0, %d, '%s', 'chat', 'system', '%s',"
          + " date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' %s)";
  private static final String ORDER =
      "insert into %s.purchase_order (id, number, organisation_id, plan_id, price_id, plan, modules,"
          + " seats, periods, interval, unit_minor, amount_minor, currency, included_micro, reference,"
          + " billed_to, state, state_by, state_at, placed_by, created_at, due_at, paid_minor,"
          + " covers_until, renewal) values (gen_random_uuid(), 1, '%s', gen_random_uuid(),"
          + " gen_random_uuid(), 'Team', 'STUDIO', 1, 1, 'MONTH', 60000, 60000, 'EUR', 0, 'RF1', '',"
          + " 'PAID', 'Nora', now(), 'Nora', now(), now(), 60000, now(), false)";

  private static final String INVOICE =
      "insert into %1$s.invoice (id, stripe_id, organisation_id, state, currency, total_minor,"
          + " paid_minor, due_minor, refunded_minor, issued_at, paid_at, attempts, synced_at) values"
          + " ('%3$s', 'in_1', '%2$s', 'PAID', 'EUR', 10000, 10000, 0, 3500, now(), "
          + LAST_MONTH
          + ", 1, now())";
  private static final String REFUND =
      "insert into %s.refund (id, stripe_id, organisation_id, invoice_id, for_credits, state,"
          + " amount_minor, currency, created_at, returned_at, synced_at) values"
          + " (gen_random_uuid(), '%s', '%s', %s, %s, '%s', %d, 'EUR', %s, %s, now())";

  private static final String DISPUTE =
      "insert into %s.dispute (id, stripe_id, organisation_id, invoice_id, for_credits, state,"
          + " withdrawn, amount_minor, currency, created_at, withdrawn_at, returned_at, synced_at)"
          + " values (gen_random_uuid(), '%s', '%s', %s, %s, 'OPEN', true, %d, '%s', "
          + LAST_MONTH
          + ", %s, %s, now())";

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Accounts accounts;
  @Inject AccountingMonths months;
  @Inject UpstreamCosts costs;
  @Inject RollingUp rolling;

  @Test
  void revenue_cost_and_margin_are_those_of_a_count_by_hand() {
    TenantRef tenant = brands.fresh("accounts");
    OrganisationId organisation = folk.found(tenant, 1);
    run(USE.formatted(tenant.schema(), "USE", 1_500_000, "USD", "a", ""));
    run(USE.formatted(tenant.schema(), "USE", 500_000, "USD", "b", "+ interval '1 second'"));
    run(USE.formatted(tenant.schema(), "USE", 9_000_000, "USD", "c", "- interval '1 second'"));
    run(USE.formatted(tenant.schema(), "EXPIRY", 250_000, "EUR", "d", ""));
    run(USE.formatted(tenant.schema(), "TOP_UP", 7_000_000, "EUR", "e", ""));
    run(ORDER.formatted(tenant.schema(), organisation.value()));
    assertTrue(record(tenant, "chat", 400_000, "USD", "call 1"));
    assertFalse(record(tenant, "chat", 400_000, "USD", "call 1"));
    assertTrue(record(tenant, "search", 100_000, "USD", "call 2"));
    List<AccountRow> rows = brands.inside(tenant, accounts::months);
    assertEquals(5, rows.size(), rows.toString());
    assertEquals(2_000_000, row(rows, 0, "chat").revenueMicro());
    assertEquals(1_600_000, row(rows, 0, "chat").marginMicro());
    assertEquals(9_000_000, row(rows, 4, "chat").marginMicro());
    assertEquals(250_000, row(rows, 0, "EXPIRED_CREDITS").revenueMicro());
    assertEquals(60_000, row(rows, 0, "TRANSFERS").revenueMinor());
    assertEquals(-100_000, row(rows, 0, "search").marginMicro());
    assertTrue(record(tenant, "chat", 1, "EUR", "call 3"));
    rows = brands.inside(tenant, accounts::months);
    assertEquals(6, rows.size(), rows.toString());
    assertNull(
        rows.stream()
            .filter(row -> row.currency().equals("EUR") && row.service().equals("chat"))
            .findFirst()
            .orElseThrow()
            .marginMicro());
    brands.inside(tenant, rolling::rollUp);
    brands.inside(tenant, rolling::rollUp);
    String kept = "select count(*) from platform.accounting_month where tenant_id = '%s'";
    assertEquals(6, number(kept.formatted(tenant.id())));
    long all = number("select sum(revenue_micro) from platform.accounting_month");
    long told =
        brands.inside(null, months::months).stream().mapToLong(AccountRow::revenueMicro).sum();
    assertEquals(all, told);
  }

  @Test
  void what_is_refunded_is_off_the_month_in_which_it_goes_and_on_again_when_it_fails() {
    TenantRef tenant = brands.fresh("refunding");
    String owner = folk.found(tenant, 1).value().toString();
    UUID paid = UUID.randomUUID();
    String invoice = "'" + paid + "'";
    run(INVOICE.formatted(tenant.schema(), owner, paid));
    long before = brands.inside(tenant, accounts::months).get(0).revenueMinor();
    refund(tenant, owner, invoice, "SUCCEEDED", 3_000, THIS_MONTH, "null");
    refund(tenant, owner, invoice, "PENDING", 500, THIS_MONTH, "null");
    refund(tenant, owner, invoice, "FAILED", 700, THIS_MONTH, THIS_MONTH);
    refund(tenant, owner, "null", "SUCCEEDED", 9_000, THIS_MONTH, "null");
    List<AccountRow> rows = brands.inside(tenant, accounts::months);
    assertEquals(2, rows.size(), rows.toString());
    assertEquals(-3_500, rows.get(0).revenueMinor());
    assertEquals(10_000, before);
    assertEquals(before, rows.get(1).revenueMinor(), "a month that is over has changed");
    refund(tenant, owner, invoice, "FAILED", 1_000, LAST_MONTH, THIS_MONTH);
    rows = brands.inside(tenant, accounts::months);
    assertEquals(-2_500, rows.get(0).revenueMinor());
    assertEquals(9_000, rows.get(1).revenueMinor());
  }

  @Test
  void what_is_disputed_is_off_the_month_in_which_the_bank_takes_it_and_on_again_when_it_is_won() {
    TenantRef tenant = brands.fresh("disputing");
    String owner = folk.found(tenant, 1).value().toString();
    UUID paid = UUID.randomUUID();
    String invoice = "'" + paid + "'";
    run(INVOICE.formatted(tenant.schema(), owner, paid));
    dispute(tenant, owner, invoice, 800, "EUR", "null", "null");
    dispute(tenant, owner, "null", 9_000, "EUR", THIS_MONTH, "null");
    List<AccountRow> rows = brands.inside(tenant, accounts::months);
    assertEquals(1, rows.size(), rows.toString());
    dispute(tenant, owner, invoice, 3_000, "EUR", THIS_MONTH, "null");
    dispute(tenant, owner, invoice, 250, "USD", THIS_MONTH, "null");
    dispute(tenant, owner, invoice, 1_000, "EUR", LAST_MONTH, THIS_MONTH);
    rows = brands.inside(tenant, accounts::months);
    assertEquals(3, rows.size(), rows.toString());
    assertEquals(List.of("EUR", "USD", "EUR"), rows.stream().map(AccountRow::currency).toList());
    assertEquals(-2_000, rows.get(0).revenueMinor());
    assertEquals(-250, rows.get(1).revenueMinor());
    assertEquals(9_000, rows.get(2).revenueMinor());
  }

  private static void dispute(
      TenantRef tenant,
      String owner,
      String invoice,
      long minor,
      String currency,
      String gone,
      String returned) {
    run(
        DISPUTE.formatted(
            tenant.schema(),
            UUID.randomUUID(),
            owner,
            invoice,
            invoice.equals("null"),
            minor,
            currency,
            gone,
            returned));
  }

  private static void refund(
      TenantRef tenant,
      String owner,
      String invoice,
      String state,
      long minor,
      String gone,
      String returned) {
    run(
        REFUND.formatted(
            tenant.schema(),
            UUID.randomUUID(),
            owner,
            invoice,
            invoice.equals("null"),
            state,
            minor,
            gone,
            returned));
  }

  private boolean record(
      TenantRef tenant, String service, long micro, String currency, String key) {
    return brands.inside(tenant, () -> costs.record(service, 10, micro, currency, key));
  }

  /** The one of a service in the latest month, or from a row on. */
  private static AccountRow row(List<AccountRow> rows, int from, String service) {
    return rows.stream()
        .skip(from)
        .filter(row -> row.service().equals(service))
        .findFirst()
        .orElseThrow();
  }

  private static void run(String statement) {
    try (Superuser superuser = Superuser.open()) {
      superuser.run(statement);
    }
  }

  private static long number(String query) {
    try (Superuser superuser = Superuser.open()) {
      return superuser.number(query);
    }
  }
}
