package app.livery.billing.ledger;

import java.util.UUID;

/** The brand's own side of the ledger; each tenant has these accounts under the same names. */
public enum HouseAccount {
  /** The world outside, where money comes from and goes to. */
  WASH(1),
  /** Credits that plans include. */
  PLAN(2),
  /** Credits that were given away. */
  PROMOTION(3),
  /** What people have used. */
  REVENUE(4),
  /** What ended before anybody used it. */
  BREAKAGE(5);

  private static final long SPACE = 0x00000000_0000_7000L;
  private static final long VARIANT = 0x8000_000000000000L;

  private final UUID id;

  HouseAccount(int number) {
    id = new UUID(SPACE, VARIANT | number);
  }

  /** Names the account in entries. */
  public UUID id() {
    return id;
  }
}
