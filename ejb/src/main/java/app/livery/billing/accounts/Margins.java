package app.livery.billing.accounts;

import java.util.List;

/** Sets cost off against revenue, where both are in one currency. */
final class Margins {
  private Margins() {}

  /** The same rows with their margins. */
  static List<AccountRow> of(List<AccountRow> rows) {
    return rows.stream().map(row -> row.with(margin(row, rows))).toList();
  }

  private static Long margin(AccountRow row, List<AccountRow> rows) {
    boolean apart =
        rows.stream().filter(other -> isSame(row, other)).anyMatch(other -> isAgainst(row, other));
    return apart ? null : Long.valueOf(Math.subtractExact(row.revenueMicro(), row.costMicro()));
  }

  private static boolean isSame(AccountRow row, AccountRow other) {
    return row.month().equals(other.month())
        && row.service().equals(other.service())
        && !row.currency().equals(other.currency());
  }

  /** Whether money in another currency stands against this, which nothing here sets off. */
  private static boolean isAgainst(AccountRow row, AccountRow other) {
    return (row.costMicro() == 0 && other.costMicro() != 0)
        || (row.revenueMicro() == 0 && other.revenueMicro() != 0);
  }
}
