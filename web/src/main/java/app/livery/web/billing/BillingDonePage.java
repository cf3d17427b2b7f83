package app.livery.web.billing;

import app.livery.billing.checkouts.CheckoutRow;
import app.livery.billing.checkouts.CheckoutState;
import app.livery.billing.checkouts.Fulfilling;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Where people come back to who have paid: it is theirs as soon as they are here. */
@Named
@RequestScoped
public class BillingDonePage {
  @Inject @Param String session;
  @Inject Fulfilling fulfilling;
  @Inject CurrentCall call;

  private CheckoutRow checkout;

  @PostConstruct
  void open() {
    if (session == null || call.actor().organisation() == null) throw new NotFound();
    checkout = fulfilling.arrive(call.actor().organisation(), session);
  }

  public CheckoutRow getCheckout() {
    return checkout;
  }

  public boolean isDone() {
    return checkout.state() == CheckoutState.COMPLETED;
  }

  public boolean isOpen() {
    return checkout.state() == CheckoutState.OPEN;
  }
}
