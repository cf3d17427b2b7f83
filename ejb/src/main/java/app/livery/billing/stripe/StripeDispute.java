package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A payment that its card's owner disputes.
 *
 * @param status for example {@code needs_response}, {@code under_review}, {@code won}, {@code lost}
 * @param withdrawn what has left the account for it at present: 0 once it has come back
 * @param withdrawnAt when money first left the account for it; null where none has
 * @param returnedAt when money last came back; null where none has
 */
public record StripeDispute(
    String id,
    String charge,
    String paymentIntent,
    String status,
    String reason,
    Money amount,
    Money withdrawn,
    Instant withdrawnAt,
    Instant returnedAt,
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
        moments(it, false).min(Comparator.naturalOrder()).orElse(null),
        moments(it, true).max(Comparator.naturalOrder()).orElse(null),
        Line.instant(it.getCreated()),
        Line.notes(it.getMetadata()));
  }

  public boolean isWon() {
    return status.equals("won");
  }

  private static long withdrawn(Dispute it) {
    return Math.max(0, -moves(it).mapToLong(move -> Line.number(move.getAmount())).sum());
  }

  /** When money went, or came in. */
  private static Stream<Instant> moments(Dispute it, boolean in) {
    return moves(it)
        .filter(move -> in ? Line.number(move.getAmount()) > 0 : Line.number(move.getAmount()) < 0)
        .map(BalanceTransaction::getCreated)
        .map(Line::instant)
        .filter(Objects::nonNull);
  }

  private static Stream<BalanceTransaction> moves(Dispute it) {
    List<BalanceTransaction> moves = it.getBalanceTransactions();
    return moves == null ? Stream.empty() : moves.stream();
  }
}
