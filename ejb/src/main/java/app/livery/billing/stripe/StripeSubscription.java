package app.livery.billing.stripe;

import app.livery.kernel.Money;
import com.stripe.model.Coupon;
import com.stripe.model.Discount;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A subscription as Stripe has it now.
 *
 * @param status {@code trialing}, {@code active}, {@code past_due}, {@code unpaid}, {@code paused},
 *     {@code incomplete}, {@code incomplete_expired} or {@code canceled}
 * @param periodEnd of its first item; null for one without items
 * @param cancelAt when it ends, however that was said; null for not at all
 * @param paused whether nothing is collected for the time being
 * @param resumesAt when collecting goes on by itself; null for never
 * @param card whether there is something to pay with
 */
public record StripeSubscription(
    String id,
    String customer,
    String status,
    List<Item> items,
    Instant periodStart,
    Instant periodEnd,
    Instant trialEnd,
    Instant cancelAt,
    Instant canceledAt,
    Instant endedAt,
    boolean paused,
    Instant resumesAt,
    boolean card,
    List<Reduction> reductions,
    String latestInvoice,
    Instant created,
    Map<String, String> metadata)
    implements Serializable {
  /** One line of a subscription. */
  public record Item(String id, StripePrice price, int quantity) implements Serializable {}

  /**
   * What is taken off each period.
   *
   * @param percent null where it is an amount
   * @param amount null where it is a percentage
   * @param endsAt null for never
   * @param once whether it only concerned the first invoice
   */
  public record Reduction(BigDecimal percent, Money amount, Instant endsAt, boolean once)
      implements Serializable {}

  static StripeSubscription of(Subscription it) {
    List<SubscriptionItem> items = it.getItems() == null ? List.of() : it.getItems().getData();
    SubscriptionItem first = items.isEmpty() ? null : items.get(0);
    Subscription.PauseCollection pause = it.getPauseCollection();
    return new StripeSubscription(
        it.getId(),
        Line.text(it.getCustomer()),
        Line.text(it.getStatus()),
        items.stream().map(StripeSubscription::item).toList(),
        first == null ? null : Line.instant(first.getCurrentPeriodStart()),
        periodEnd(first),
        Line.instant(it.getTrialEnd()),
        cancelAt(it, first),
        Line.instant(it.getCanceledAt()),
        Line.instant(it.getEndedAt()),
        pause != null,
        pause == null ? null : Line.instant(pause.getResumesAt()),
        it.getDefaultPaymentMethod() != null || it.getDefaultSource() != null,
        reductions(it),
        Line.text(it.getLatestInvoice()),
        Line.instant(it.getCreated()),
        Line.notes(it.getMetadata()));
  }

  /** The line that is sold; a subscription of ours has one. */
  public Item item() {
    return items.get(0);
  }

  /** Whether it is over for good. */
  public boolean isOver() {
    return status.equals("canceled") || status.equals("incomplete_expired");
  }

  private static Item item(SubscriptionItem item) {
    int quantity = Math.toIntExact(item.getQuantity() == null ? 1 : item.getQuantity());
    return new Item(item.getId(), StripePrice.of(item.getPrice()), quantity);
  }

  private static Instant periodEnd(SubscriptionItem item) {
    return item == null ? null : Line.instant(item.getCurrentPeriodEnd());
  }

  /** The portal says a time, other ways say the period's end. */
  private static Instant cancelAt(Subscription it, SubscriptionItem first) {
    if (it.getCancelAt() != null) return Line.instant(it.getCancelAt());
    return Line.isTrue(it.getCancelAtPeriodEnd()) ? periodEnd(first) : null;
  }

  private static List<Reduction> reductions(Subscription it) {
    List<Discount> all = it.getDiscountObjects();
    if (all == null) return List.of();
    return all.stream().map(StripeSubscription::reduction).filter(Objects::nonNull).toList();
  }

  private static Reduction reduction(Discount discount) {
    if (discount == null || discount.getSource() == null) return null;
    Coupon coupon = discount.getSource().getCouponObject();
    if (coupon == null) return null;
    return new Reduction(
        coupon.getPercentOff(),
        Amounts.read(coupon.getAmountOff(), coupon.getCurrency()),
        Line.instant(discount.getEnd()),
        "once".equals(coupon.getDuration()));
  }
}
