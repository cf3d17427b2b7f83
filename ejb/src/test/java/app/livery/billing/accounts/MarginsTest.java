package app.livery.billing.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginsTest {
  @Test
  void a_margin_stands_where_revenue_and_cost_share_a_currency() {
    AccountRow row = only(AccountRow.of("2026-11", "chat", "USD", 5_000_000, 1_250_000));
    assertEquals(3_750_000, row.marginMicro());
    assertEquals(375, row.marginMinor());
  }

  @Test
  void what_costs_nothing_is_margin_and_what_earns_nothing_is_loss() {
    assertEquals(7, only(AccountRow.of("2026-11", "a", "USD", 7, 0)).marginMicro());
    assertEquals(-7, only(AccountRow.of("2026-11", "a", "USD", 0, 7)).marginMicro());
  }

  @Test
  void money_in_two_currencies_is_never_set_off() {
    List<AccountRow> rows =
        Margins.of(
            List.of(
                AccountRow.of("2026-11", "chat", "EUR", 5_000_000, 0),
                AccountRow.of("2026-11", "chat", "USD", 0, 1_000_000),
                AccountRow.of("2026-10", "chat", "EUR", 4_000_000, 0)));
    assertNull(rows.get(0).marginMicro());
    assertNull(rows.get(1).marginMicro());
    assertEquals(4_000_000, rows.get(2).marginMicro());
  }

  @Test
  void the_smallest_unit_is_the_currencys_own_and_rounded_once() {
    assertEquals(1, AccountRow.of("2026-11", "a", "JPY", 1_499_999, 0).revenueMinor());
    assertEquals(2, AccountRow.of("2026-11", "a", "JPY", 1_500_000, 0).revenueMinor());
    assertEquals(1_500, AccountRow.of("2026-11", "a", "KWD", 1_500_000, 0).revenueMinor());
  }

  @Test
  void one_line_stands_for_each_month_service_and_currency() {
    List<AccountRow> joined =
        Accounts.joined(
            List.of(
                AccountRow.of("2026-11", "chat", "USD", 3, 0),
                AccountRow.of("2026-11", "chat", "USD", 0, 2),
                AccountRow.of("2026-11", "chat", "EUR", 1, 0)));
    assertEquals(2, joined.size());
    assertEquals(3, joined.get(0).revenueMicro());
    assertEquals(2, joined.get(0).costMicro());
  }

  private static AccountRow only(AccountRow row) {
    return Margins.of(List.of(row)).get(0);
  }
}
