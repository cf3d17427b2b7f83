package app.livery.billing.transfers;

import app.livery.billing.Interval;
import app.livery.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An order as lists, facts and programs see it.
 *
 * @param unitMinor what a seat costs each interval
 * @param amountMinor what is due
 * @param paidMinor what has come
 * @param reference to be written into the transfer
 * @param billedTo the customer's legal name and address, line by line; may be empty
 * @param reason why it was rejected; null where it was not
 * @param surplus what became of money beyond what was due; null where there was none
 * @param renewal whether it was proposed before the end of what an earlier one paid for
 * @param coversUntil until when it pays; null before it is paid
 * @param taxId the customer's; null for none
 * @param stateBy who brought it to its state; null for the application itself
 */
public record OrderRow(
    UUID id,
    int number,
    UUID organisation,
    String organisationName,
    String plan,
    int seats,
    int periods,
    Interval interval,
    long unitMinor,
    long amountMinor,
    long paidMinor,
    String currency,
    String reference,
    String billedTo,
    String taxId,
    OrderState state,
    String stateBy,
    Instant stateAt,
    String reason,
    Surplus surplus,
    boolean renewal,
    String placedBy,
    Instant createdAt,
    Instant dueAt,
    Instant coversUntil)
    implements Serializable {
  /** In groups of four, as it is printed. */
  public String referenceInGroups() {
    return reference.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** What is still missing; nothing where all has come. */
  public long gapMinor() {
    return Math.max(0, amountMinor - paidMinor);
  }

  /** What has come beyond what was due. */
  public long surplusMinor() {
    return Math.max(0, paidMinor - amountMinor);
  }

  /** Whether it waits for money or for somebody to look. */
  public boolean isOpen() {
    return state == OrderState.NEW || state == OrderState.PENDING_REVIEW;
  }

  public Money due() {
    return new Money(amountMinor, currency);
  }
}
