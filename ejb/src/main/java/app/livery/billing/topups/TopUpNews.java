package app.livery.billing.topups;

import app.livery.billing.inbox.StripeHint;
import app.livery.billing.inbox.StripeNews;
import app.livery.billing.wiring.Wired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Gives credits when word comes that they are paid. */
@ApplicationScoped
class TopUpNews implements StripeNews {
  private static final Set<String> TYPES =
      Set.of(
          "checkout.session.completed",
          "checkout.session.async_payment_succeeded",
          "checkout.session.expired");

  @Inject TopUpSteps steps;
  @Inject Wired wired;

  @Override
  public boolean takes(String type) {
    return TYPES.contains(type);
  }

  @Override
  public void fulfil(StripeHint hint) {
    steps.fulfil(wired.desk().checkouts().get(hint.object()).orThrow());
  }
}
