package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A payment that its card's owner disputes.
 *
 * @param status for example {@code needs_response}, {@code under_review}, {@code won}, {@code lost}
 * @param withdrawn what has left the account for it at present: 0 once it has come back
 */
public record StripeDispute(
    String id,
    String charge,
    String paymentIntent,
    String status,
    String reason,
    Money amount,
    Money withdrawn,
    Instant created,
    Map<String, String> metadata)
    implements Serializable {
  static StripeDispute of(Dispute it) {
    return new StripeDispute(
        it.getId(),
        Line.text(it.getCharge()),
        Line.text(it.getPaymentIntent()),
        Line.text(it.getStatus()),
        Line.text(it.getReason()),
        Amounts.read(it.getAmount(), it.getCurrency()),
        Amounts.read(withdrawn(it), it.getCurrency()),
        Line.instant(it.getCreated()),
        Line.notes(it.getMetadata()));
  }

  public boolean isWon() {
    return status.equals("won");
  }

  private static long withdrawn(Dispute it) {
    List<BalanceTransaction> moves = it.getBalanceTransactions();
    if (moves == null) return 0;
    return Math.max(0, -moves.stream().mapToLong(move -> Line.number(move.getAmount())).sum());
  }
}
