package app.livery.billing.figures;

import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Subscriptions: each fact about one carries the whole of it, as it was afterwards. */
@ApplicationScoped
public class FoldSubscriptions implements Folder {
  @Inject SubscriptionEntries subscriptions;

  @Override
  public boolean takes(WrittenFact fact) {
    return fact.has("subscription.mrrTwelfths");
  }

  @Override
  public void fold(UUID tenant, WrittenFact fact) {
    subscriptions.keep(tenant, fact);
  }

  @Override
  public void settle(UUID tenant, List<WrittenFact> facts) {
    if (facts.stream().anyMatch(this::takes)) subscriptions.recount(tenant);
  }

  @Override
  public void forget(UUID tenant) {
    subscriptions.forget(tenant);
  }
}
