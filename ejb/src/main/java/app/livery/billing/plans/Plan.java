package app.livery.billing.plans;

import app.livery.kernel.Credits;
import app.livery.kernel.Ids;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A plan. It is drafted, sold, and retired in the end; only a draft takes other terms. */
@Entity
@Table(name = "plan")
class Plan {
  @Id private UUID id;
  private String code;
  private int generation;
  private String name;
  private String description;
  private int seats;
  private String modules;

  @Column(name = "included_micro")
  private long includedMicro;

  @Column(name = "trial_days")
  private int trialDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "at_trial_end")
  private AtTrialEnd atTrialEnd;

  @Column(name = "card_required")
  private boolean cardRequired;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  @Column(name = "stripe_product")
  private String stripeProduct;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "activated_at")
  private Instant activatedAt;

  @Column(name = "retired_at")
  private Instant retiredAt;

  protected Plan() {}

  Plan(String code, int generation, PlanWish wish, Instant now) {
    id = Ids.next();
    this.code = code;
    this.generation = generation;
    status = PlanStatus.DRAFT;
    createdAt = now;
    take(wish);
  }

  /**
   * @throws PlanOnSale unless it is a draft
   */
  void change(PlanWish wish) {
    requireDraft();
    take(wish);
  }

  /** Sells it from now on. */
  void activate(Instant now) {
    requireDraft();
    status = PlanStatus.ACTIVE;
    activatedAt = now;
  }

  /** Sells it no longer. */
  void retire(Instant now) {
    if (status != PlanStatus.ACTIVE) throw new PlanNotOnSale();
    status = PlanStatus.RETIRED;
    retiredAt = now;
  }

  void requireDraft() {
    if (status != PlanStatus.DRAFT) throw new PlanOnSale();
  }

  void requireNotRetired() {
    if (status == PlanStatus.RETIRED) throw new PlanNotOnSale();
  }

  void sellAs(String product) {
    stripeProduct = product;
  }

  /** The same terms, to begin another generation with. */
  PlanWish terms() {
    return new PlanWish(
        name,
        description,
        seats,
        row(0, 0).moduleSet(),
        new Credits(includedMicro),
        trialDays,
        cardRequired,
        atTrialEnd);
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  int generation() {
    return generation;
  }

  String name() {
    return name;
  }

  PlanStatus status() {
    return status;
  }

  String stripeProduct() {
    return stripeProduct;
  }

  PlanRow row(long prices, long amiss) {
    return new PlanRow(
        id,
        code,
        generation,
        name,
        description,
        seats,
        modules,
        includedMicro,
        trialDays,
        atTrialEnd,
        cardRequired,
        status,
        createdAt,
        activatedAt,
        prices,
        amiss);
  }

  private void take(PlanWish wish) {
    name = wish.name();
    description = wish.description();
    seats = wish.seats();
    modules = wish.moduleText();
    includedMicro = wish.included().micro();
    trialDays = wish.trialDays();
    cardRequired = wish.cardRequired();
    atTrialEnd = wish.atTrialEnd();
  }
}
