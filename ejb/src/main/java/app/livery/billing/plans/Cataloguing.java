package app.livery.billing.plans;

import app.livery.billing.Interval;
import app.livery.billing.stripe.StripeAccount;
import app.livery.billing.stripe.StripeCatalogue;
import app.livery.billing.stripe.StripeOutOfReach;
import app.livery.billing.stripe.StripePrice;
import app.livery.billing.stripe.StripeRefused;
import app.livery.billing.wiring.Notes;
import app.livery.billing.wiring.StripeNotWired;
import app.livery.billing.wiring.Wired;
import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Malformed;
import app.livery.kernel.Money;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps plans and what Stripe sells in step: makes there what is missing, joins what is there
 * already, and tells where the two differ. Nothing here changes a price at Stripe.
 */
@UseCase
public class Cataloguing {
  private static final Logger LOG = System.getLogger(Cataloguing.class.getName());

  @Inject CatalogueSteps steps;
  @Inject Plans plans;
  @Inject Packaging packaging;
  @Inject Wired wired;
  @Inject CurrentCall call;

  /** What a comparison came to. */
  public record Comparison(int prices, int amiss) {}

  /**
   * Puts a plan on sale, with its prices at Stripe where that is wired.
   *
   * @throws PlanWithoutPrice when it has none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public PlanWithPrices sell(UUID planId) {
    if (steps.standing(planId).view().prices().isEmpty()) throw new PlanWithoutPrice();
    if (wired.isWired()) publish(planId);
    return packaging.activate(planId);
  }

  /**
   * Prices a plan in one more currency or interval; where it is sold, at Stripe too.
   *
   * @throws PriceTaken when it has such a price
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public PlanWithPrices price(UUID planId, Money unit, Interval interval) {
    if (unit == null) throw new Malformed("amount", "money");
    PlanWithPrices priced = packaging.price(planId, unit, interval);
    boolean sold = priced.plan().status() == PlanStatus.ACTIVE;
    return sold && wired.isWired() ? publish(planId) : priced;
  }

  /**
   * Makes at Stripe what the plan lacks there: its product, and a price for each of ours.
   *
   * @throws StripeNotWired where nobody has given keys
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public PlanWithPrices publish(UUID planId) {
    StripeCatalogue catalogue = wired.desk().catalogue();
    CatalogueSteps.Standing it = steps.standing(planId);
    TenantRef tenant = call.requireTenant();
    String product = it.product().orElseGet(() -> product(catalogue, it.view().plan(), tenant));
    for (PriceRow price : it.view().prices())
      if (price.stripePrice() == null) {
        String rhythm = price.interval().name().toLowerCase(Locale.ROOT);
        Map<String, String> notes = Notes.of(tenant, price.id());
        steps.bind(
            price.id(),
            catalogue.createPrice(price.id(), product, price.unit(), rhythm, notes).orThrow());
      }
    return steps.standing(planId).view();
  }

  /**
   * Lets a price stand for one that is at Stripe already.
   *
   * @throws PriceUnfit when that is another brand's, or says something else
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public PlanWithPrices join(UUID priceId, String stripePrice) {
    StripeAccount account = wired.account().orElseThrow(StripeNotWired::new);
    PriceRow price = steps.price(priceId);
    String id = stripePrice == null ? "" : stripePrice.strip();
    if (!id.matches("[A-Za-z0-9_]{3,100}")) throw new Malformed("stripePrice", "stripePrice");
    StripeCatalogue catalogue = wired.desk().catalogue();
    StripePrice found =
        catalogue.price(id).orMissing().orElseThrow(() -> new PriceUnfit(Drift.MISSING));
    boolean ours = account.own() || isOurs(catalogue, found);
    if (!ours) throw new PriceUnfit(Drift.MISSING);
    return steps.bind(price.id(), found);
  }

  /** Compares all prices with Stripe now. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Comparison compare() {
    StripeCatalogue catalogue = wired.desk().catalogue();
    int prices = 0;
    int amiss = 0;
    for (PriceRow price : steps.bound()) {
      prices++;
      Optional<StripePrice> found = catalogue.price(price.stripePrice()).orMissing();
      if (steps.compare(price.id(), found)) amiss++;
    }
    return new Comparison(prices, amiss);
  }

  /** The same by the clock, where there is anything to ask. @return 0, for once is enough */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int compareDue() {
    publishMissing();
    if (wired.isWired()) compare();
    return 0;
  }

  /**
   * Makes at Stripe what plans on sale lack there, as far as Stripe can be reached; what is left is
   * made with the next comparison.
   *
   * @return how many plans are complete now that were not
   */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int publishMissing() {
    if (!wired.isWired()) return 0;
    int done = 0;
    for (PlanWithPrices view : plans.sellable()) {
      boolean missing = view.prices().stream().anyMatch(price -> price.stripePrice() == null);
      if (missing && isPublished(view.plan().id())) done++;
    }
    return done;
  }

  private boolean isPublished(UUID planId) {
    try {
      publish(planId);
      return true;
    } catch (StripeRefused | StripeOutOfReach e) {
      LOG.log(Level.WARNING, "Plan {0} is not at Stripe yet: {1}", planId, e.getMessage());
      return false;
    }
  }

  private String product(StripeCatalogue catalogue, PlanRow plan, TenantRef tenant) {
    Map<String, String> notes = Notes.of(tenant, plan.id());
    String id = catalogue.createProduct(plan.id(), plan.name(), notes).orThrow().id();
    steps.sellAs(plan.id(), id);
    return id;
  }

  /** In an account that several brands share, only what names this one is its. */
  private boolean isOurs(StripeCatalogue catalogue, StripePrice price) {
    String tenant = call.requireTenant().id().toString();
    return tenant.equals(price.metadata().get(Notes.TENANT))
        || tenant.equals(catalogue.product(price.product()).orThrow().metadata().get(Notes.TENANT));
  }
}
