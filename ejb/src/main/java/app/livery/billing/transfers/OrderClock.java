package app.livery.billing.transfers;

import app.livery.billing.plans.Plans;
import app.livery.kernel.Facts;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What becomes of orders by the clock: they expire, and the next one is proposed in time. */
@UseCase
public class OrderClock {
  private static final int AT_ONCE = 200;
  private static final Duration AHEAD = Duration.ofDays(21);
  private static final Duration SOON = Duration.ofDays(3);

  @Inject Orders orders;
  @Inject Plans plans;
  @Inject Facts facts;
  @Inject Clock clock;

  /** Closes orders for which nothing came in time. @return how many; call until it says 0 */
  @Within
  public int expireOverdue() {
    Instant now = clock.instant();
    List<PurchaseOrder> overdue = orders.overdue(now, AT_ONCE);
    for (PurchaseOrder order : overdue) {
      order.expire(now);
      facts.fire(new OrderExpired(order.id(), orders.row(order)));
    }
    return overdue.size();
  }

  /** Orders that wait for money and expire within three days. */
  @Within
  public List<OrderRow> endingSoon() {
    return orders.ending(clock.instant().plus(SOON), AT_ONCE).stream().map(orders::row).toList();
  }

  /** Proposes the next order before what was paid for is over. @return how many */
  @Within
  public int proposeRenewals() {
    Instant now = clock.instant();
    List<PurchaseOrder> due = orders.renewable(now, now.plus(AHEAD), AT_ONCE);
    for (PurchaseOrder order : due) {
      PurchaseOrder next = order.again(plans.price(order.price()), "system", now);
      orders.add(next);
      facts.fire(new OrderPlaced(next.id(), orders.row(next)));
    }
    return due.size();
  }
}
