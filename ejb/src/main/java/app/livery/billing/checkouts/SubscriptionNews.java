package app.livery.billing.checkouts;

import app.livery.billing.inbox.StripeHint;
import app.livery.billing.inbox.StripeNews;
import app.livery.billing.invoices.Invoicing;
import app.livery.billing.invoices.TakingBack;
import app.livery.billing.subscriptions.Syncing;
import app.livery.billing.subscriptions.TrialReminding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hears what happens at Stripe, and has each noun looked at anew. */
@ApplicationScoped
public class SubscriptionNews implements StripeNews {
  private static final String TRIAL_ENDS = "customer.subscription.trial_will_end";

  @Inject Fulfilling fulfilling;
  @Inject Syncing syncing;
  @Inject Invoicing invoicing;
  @Inject TakingBack takingBack;
  @Inject TrialReminding reminding;

  @Override
  public boolean takes(String type) {
    return type.startsWith("checkout.session.")
        || type.startsWith("customer.subscription.")
        || type.startsWith("invoice.")
        || type.startsWith("refund.")
        || type.startsWith("charge.");
  }

  @Override
  public void fulfil(StripeHint hint) {
    String type = hint.type();
    if (type.startsWith("checkout.session.")) fulfilling.session(hint.object());
    else if (type.equals(TRIAL_ENDS)) reminding.remind(hint.object());
    else if (type.startsWith("customer.subscription.")) syncing.subscription(hint.object());
    else if (type.startsWith("invoice.")) invoicing.invoice(hint.object());
    else if (type.startsWith("charge.dispute.")) takingBack.dispute(hint.object());
    else if (type.startsWith("charge.")) takingBack.charge(hint.object());
    else takingBack.refund(hint.object());
  }
}
