package app.livery.billing.transfers;

import app.livery.billing.Interval;
import app.livery.billing.plans.PricedPlan;
import app.livery.billing.subscriptions.Sold;
import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What an organisation buys by bank transfer. New until somebody says that it is paid or money
 * comes, then under review; ends paid, rejected, withdrawn or, when nothing came in time, expired.
 * Money that comes after that has it looked at again.
 */
@Entity
@Table(name = "purchase_order")
class PurchaseOrder {
  private static final Duration TIME = Duration.ofDays(14);

  @Id private UUID id;
  private int number;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Embedded private Goods goods;
  private String reference;

  @Column(name = "billed_to")
  private String billedTo;

  @Column(name = "tax_id")
  private String taxId;

  @Enumerated(EnumType.STRING)
  private OrderState state;

  @Column(name = "state_by")
  private String stateBy;

  @Column(name = "state_at")
  private Instant stateAt;

  private String reason;

  @Column(name = "placed_by")
  private String placedBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "paid_minor")
  private long paidMinor;

  @Enumerated(EnumType.STRING)
  private Surplus surplus;

  @Column(name = "covers_until")
  private Instant coversUntil;

  private boolean renewal;

  protected PurchaseOrder() {}

  static PurchaseOrder of(
      OrganisationId organisation, OrderWish wish, PricedPlan bought, String by, Instant now) {
    PurchaseOrder order = new PurchaseOrder();
    order.id = Ids.next();
    order.organisation = organisation.value();
    order.goods = new Goods(bought, wish.seats(), wish.periods());
    order.reference = OrderReference.fresh();
    order.billedTo = wish.billedTo();
    order.taxId = wish.taxId();
    order.placedBy = by;
    order.createdAt = now;
    order.dueAt = now.plus(TIME);
    order.move(OrderState.NEW, by, now);
    return order;
  }

  /** The same once more at today's price, proposed before what was paid for is over. */
  PurchaseOrder again(PricedPlan bought, String by, Instant now) {
    OrderWish wish = new OrderWish(goods.price(), goods.seats(), goods.periods(), billedTo, taxId);
    PurchaseOrder next = of(new OrganisationId(organisation), wish, bought, by, now);
    next.renewal = true;
    if (coversUntil.isAfter(next.dueAt)) next.dueAt = coversUntil;
    return next;
  }

  void number(int next) {
    number = next;
  }

  /** Somebody says that the money is on its way. */
  void announce(String by, Instant now) {
    if (state == OrderState.PENDING_REVIEW) return;
    require(state == OrderState.NEW);
    move(OrderState.PENDING_REVIEW, by, now);
  }

  void withdraw(String by, Instant now) {
    require(isOpen() && paidMinor == 0);
    move(OrderState.WITHDRAWN, by, now);
  }

  /** Some money has come. */
  void receive(long minor, String by, Instant now) {
    require(isOpen() || state == OrderState.EXPIRED);
    paidMinor = Math.addExact(paidMinor, minor);
    if (state != OrderState.PENDING_REVIEW) move(OrderState.PENDING_REVIEW, by, now);
  }

  /**
   * Refuses unless all of its money is there and it is clear what becomes of what is beyond.
   *
   * @throws OrderClosed when it has ended otherwise
   * @throws Underpaid while money is missing
   * @throws SurplusUndecided when there is more, and nobody has said what becomes of it
   */
  void requirePayable(Surplus choice) {
    require(isOpen() || state == OrderState.EXPIRED);
    if (paidMinor < due().minor()) throw new Underpaid(due().minus(paid()));
    if (paidMinor > due().minor() && choice == null) throw new SurplusUndecided(surplus());
  }

  /** It is paid, and all of it is provided. */
  void pay(Surplus choice, Instant until, String by, Instant now) {
    surplus = surplus().isPositive() ? choice : null;
    coversUntil = until;
    move(OrderState.PAID, by, now);
  }

  void reject(String why, String by, Instant now) {
    require(isOpen());
    reason = why;
    move(OrderState.REJECTED, by, now);
  }

  /** Nothing came in time. */
  void expire(Instant now) {
    move(OrderState.EXPIRED, "system", now);
  }

  private boolean isOpen() {
    return state == OrderState.NEW || state == OrderState.PENDING_REVIEW;
  }

  private void require(boolean allowed) {
    if (!allowed) throw new OrderClosed(state);
  }

  private void move(OrderState to, String by, Instant now) {
    state = to;
    stateBy = by;
    stateAt = now;
  }

  UUID id() {
    return id;
  }

  OrganisationId organisation() {
    return new OrganisationId(organisation);
  }

  boolean isPaid() {
    return state == OrderState.PAID;
  }

  UUID price() {
    return goods.price();
  }

  Sold sold() {
    return goods.sold();
  }

  Credits included() {
    return goods.included();
  }

  int seats() {
    return goods.seats();
  }

  int periods() {
    return goods.periods();
  }

  Money unit() {
    return goods.unit();
  }

  Interval interval() {
    return goods.interval();
  }

  Money due() {
    return goods.amount();
  }

  Money paid() {
    return new Money(paidMinor, due().currency());
  }

  /** What has come beyond what was due; below zero while money is missing. */
  Money surplus() {
    return paid().minus(due());
  }

  OrderRow row(String organisationName) {
    return new OrderRow(
        id,
        number,
        organisation,
        organisationName,
        goods.sold().plan(),
        goods.seats(),
        goods.periods(),
        goods.interval(),
        goods.unit().minor(),
        due().minor(),
        paidMinor,
        due().currency(),
        reference,
        billedTo,
        taxId,
        state,
        stateBy,
        stateAt,
        reason,
        surplus,
        renewal,
        placedBy,
        createdAt,
        dueAt,
        coversUntil);
  }
}
