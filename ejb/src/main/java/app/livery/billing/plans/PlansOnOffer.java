package app.livery.billing.plans;

import app.livery.tenancy.links.offer.OfferedPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Deals may be about the plans that are on sale. */
@ApplicationScoped
public class PlansOnOffer implements OfferedPlans {
  @Inject Plans plans;

  @Override
  public Optional<String> nameOf(UUID plan) {
    return plans.onSale(plan).map(PlanRow::name);
  }
}
