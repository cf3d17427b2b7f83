package app.livery.billing.plans;

import app.livery.billing.Module;
import app.livery.billing.stripe.StripePrice;
import app.livery.billing.stripe.StripeProduct;
import app.livery.kernel.Credits;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The transactions behind {@link Cataloguing} and {@link Importing}. */
@UseCase
public class CatalogueSteps {
  private static final int LONGEST_NAME = 120;

  @Inject Plans plans;
  @Inject Packaging packaging;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** A plan as it stands, and its product at Stripe; empty for none yet. */
  record Standing(PlanWithPrices view, Optional<String> product) {}

  @Within
  Standing standing(UUID planId) {
    Plan plan = plans.found(planId);
    return new Standing(plans.view(plan), Optional.ofNullable(plan.stripeProduct()));
  }

  /** The price as it stands. */
  @Within
  PriceRow price(UUID priceId) {
    return plans.lockedPrice(priceId).row();
  }

  @Within
  void sellAs(UUID planId, String product) {
    plans.locked(planId).sellAs(product);
  }

  /**
   * @throws PriceUnfit when it says something else than ours
   */
  @Within
  PlanWithPrices bind(UUID priceId, StripePrice stripePrice) {
    PlanPrice price = plans.lockedPrice(priceId);
    Drift difference = price.differs(stripePrice);
    if (difference.isAmiss()) throw new PriceUnfit(difference);
    price.bind(stripePrice, clock.instant());
    plans.flush();
    facts.fire(new PriceBound(price.plan(), priceId, stripePrice.id()));
    return plans.get(price.plan());
  }

  /** All prices that stand for one at Stripe. */
  @Within
  List<PriceRow> bound() {
    return plans.bound().stream().map(PlanPrice::row).toList();
  }

  /** Notes what Stripe says of a price. @return whether something is amiss */
  @Within
  boolean compare(UUID priceId, Optional<StripePrice> found) {
    PlanPrice price = plans.lockedPrice(priceId);
    if (price.compare(found, clock.instant())) {
      PriceRow row = price.row();
      facts.fire(new PriceDrifted(row.plan(), priceId, row.drift(), row.found()));
    }
    return price.drift().isAmiss();
  }

  @Within
  boolean isKnown(String product) {
    return plans.knowsProduct(product);
  }

  /** Drafts a plan that sells what a product of Stripe's does. @return how many prices it has */
  @Within
  int take(StripeProduct product, List<StripePrice> prices) {
    if (plans.knowsProduct(product.id())) return 0;
    PlanWithPrices drafted = packaging.draft(terms(product));
    UUID id = drafted.plan().id();
    plans.locked(id).sellAs(product.id());
    int taken = 0;
    for (StripePrice each : prices) {
      if (plans.ofStripePrice(each.id()).isPresent()) continue;
      PlanPrice price =
          new PlanPrice(id, each.unit(), Importing.interval(each).orElseThrow(), clock.instant());
      price.bind(each, clock.instant());
      plans.add(price);
      taken++;
    }
    return taken;
  }

  /** Tells the trail how much came of an import. */
  @Within
  void told(int drafted, int prices) {
    facts.fire(new PlansImported(call.requireTenant().id(), drafted, prices));
  }

  private static PlanWish terms(StripeProduct product) {
    return new PlanWish(
        line(product.name()),
        line(product.description()),
        1,
        Set.of(Module.INTELLIGENCE),
        Credits.NONE,
        0,
        true,
        AtTrialEnd.RENEW);
  }

  private static String line(String text) {
    String plain = text.replaceAll("\\p{Cc}+", " ").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
  }
}
