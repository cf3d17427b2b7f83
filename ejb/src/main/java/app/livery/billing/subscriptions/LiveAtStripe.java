package app.livery.billing.subscriptions;

import app.livery.billing.wiring.AccountTie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Live subscriptions hold a brand to the account that charges for them. */
@ApplicationScoped
class LiveAtStripe implements AccountTie {
  @Inject Subscriptions subscriptions;
  @Inject Customers customers;

  @Override
  public long count() {
    return subscriptions.countAtStripe();
  }

  @Override
  public void moved() {
    customers.forget();
  }
}
