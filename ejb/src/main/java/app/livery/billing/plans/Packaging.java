package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.kernel.Allowed;
import app.livery.kernel.Change;
import app.livery.kernel.Facts;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Makes plans: drafts them, prices them, puts them on sale and takes them off again. */
@UseCase
public class Packaging {
  private static final int LONGEST_CODE = 40;
  private static final long MOST_MINOR = 1_000_000_000_000L;

  @Inject Plans plans;
  @Inject Facts facts;
  @Inject Clock clock;

  /** A plan that nobody can buy yet. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public PlanWithPrices draft(PlanWish wish) {
    PlanWish terms = wish.checked();
    return draft(fresh(code(terms.name())), terms);
  }

  /**
   * Other terms for a draft.
   *
   * @throws PlanOnSale when it is none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public PlanWithPrices change(UUID id, PlanWish wish) {
    PlanWish terms = wish.checked();
    Plan plan = plans.locked(id);
    PlanRow before = plans.view(plan).plan();
    plan.change(terms);
    PlanWithPrices view = plans.view(plan);
    facts.fire(new PlanChanged(id, new Change<>(before, view.plan())));
    return view;
  }

  /** A draft of the next generation, with the same terms and prices to begin with. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public PlanWithPrices renew(UUID id) {
    Plan older = plans.locked(id);
    PlanWithPrices next = draft(older.code(), older.terms());
    for (PlanPrice price : plans.prices(id))
      plans.add(new PlanPrice(next.plan().id(), price.unit(), price.interval(), clock.instant()));
    return plans.get(next.plan().id());
  }

  /**
   * Prices a plan in one more currency or interval.
   *
   * @throws PriceTaken when it has such a price
   * @throws PlanNotOnSale when it is retired
   */
  @Within
  public PlanWithPrices price(UUID id, Money unit, Interval interval) {
    if (!unit.isPositive() || unit.minor() > MOST_MINOR) throw new Malformed("amount", "money");
    if (interval == null) throw new Malformed("interval", "choice");
    Plan plan = plans.locked(id);
    plan.requireNotRetired();
    boolean taken =
        plans.prices(id).stream()
            .anyMatch(
                each ->
                    each.interval() == interval && each.unit().currency().equals(unit.currency()));
    if (taken) throw new PriceTaken();
    PlanPrice price = new PlanPrice(id, unit, interval, clock.instant());
    plans.add(price);
    facts.fire(new PriceAdded(id, price.id(), unit, interval));
    return plans.view(plan);
  }

  /**
   * Takes a price from a draft.
   *
   * @throws PlanOnSale when the plan is none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public PlanWithPrices unprice(UUID priceId) {
    PlanPrice price = plans.lockedPrice(priceId);
    Plan plan = plans.locked(price.plan());
    plan.requireDraft();
    plans.drop(price);
    facts.fire(new PriceDropped(plan.id(), price.unit(), price.interval()));
    return plans.view(plan);
  }

  /**
   * Puts a plan on sale; the generation before it is retired.
   *
   * @throws PlanWithoutPrice when it has none
   */
  @Within
  public PlanWithPrices activate(UUID id) {
    Plan plan = plans.locked(id);
    plan.requireDraft();
    if (plans.prices(id).isEmpty()) throw new PlanWithoutPrice();
    plans.active(plan.code()).ifPresent(this::retire);
    plan.activate(clock.instant());
    facts.fire(new PlanActivated(id, plan.name(), plan.generation()));
    return plans.view(plan);
  }

  /** Takes a plan off sale. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public PlanWithPrices retire(UUID id) {
    Plan plan = plans.locked(id);
    retire(plan);
    return plans.view(plan);
  }

  /** Throws a draft away. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public void drop(UUID id) {
    Plan plan = plans.locked(id);
    plan.requireDraft();
    plans.prices(id).forEach(plans::drop);
    plans.drop(plan);
    facts.fire(new PlanDropped(id, plan.name()));
  }

  private void retire(Plan plan) {
    plan.retire(clock.instant());
    plans.flush();
    facts.fire(new PlanRetired(plan.id(), plan.name(), plan.generation()));
  }

  private PlanWithPrices draft(String code, PlanWish terms) {
    Plan plan = new Plan(code, plans.generations(code) + 1, terms, clock.instant());
    plans.add(plan);
    PlanWithPrices view = plans.view(plan);
    facts.fire(new PlanDrafted(plan.id(), view.plan()));
    return view;
  }

  /** Two plans of one name are still two plans. */
  private String fresh(String code) {
    String free = code;
    for (int i = 2; plans.generations(free) > 0; i++) free = code + "-" + i;
    return free;
  }

  /** What programs call a plan in all its generations, made of its first name. */
  private static String code(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String code = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    if (code.isEmpty()) return "plan";
    return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
  }
}
