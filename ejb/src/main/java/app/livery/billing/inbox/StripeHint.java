package app.livery.billing.inbox;

import java.time.Instant;

/**
 * That something has happened in Stripe. It says what to look at, not how it stands: that is
 * fetched anew.
 *
 * @param event Stripe's id of it
 * @param type for example {@code invoice.paid}
 * @param object the id of what it is about
 * @param customer whom it concerns; empty where it does not say
 * @param paymentIntent what it concerns; empty where it does not say
 * @param created when it happened, to the second
 */
public record StripeHint(
    String event,
    String type,
    String object,
    String customer,
    String paymentIntent,
    Instant created) {}
