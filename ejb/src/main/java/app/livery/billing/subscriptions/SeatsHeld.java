package app.livery.billing.subscriptions;

import app.livery.tenancy.organisations.OrganisationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.OptionalInt;

/** Holds the seats of an organisation to what it pays for; whoever sets others is refused. */
@ApplicationScoped
class SeatsHeld {
  @Inject SubscriptionStore store;

  void hold(@Observes OrganisationChanged fact) {
    if (!fact.what().equals("seats")) return;
    OptionalInt paid = store.seatsGranted(fact.subject());
    if (paid.isPresent() && paid.getAsInt() != fact.organisation().seatsPaid())
      throw new SeatsFollowMoney(paid.getAsInt());
  }
}
