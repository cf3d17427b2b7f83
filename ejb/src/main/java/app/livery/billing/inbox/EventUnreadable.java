package app.livery.billing.inbox;

import app.livery.billing.stripe.Stripe;

/** An event came in a version of Stripe's objects that this application does not understand. */
class EventUnreadable extends RuntimeException {
  EventUnreadable(String event, String version) {
    super(
        "The event "
            + event
            + " is written in version "
            + version
            + "; its endpoint has to send "
            + Stripe.version());
  }
}
