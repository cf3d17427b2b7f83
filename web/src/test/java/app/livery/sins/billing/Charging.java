package app.livery.sins.billing;

import com.stripe.StripeClient;

/** Talks to Stripe from outside its door. */
public class Charging {
  StripeClient client;
}
