package app.livery.billing.stripe;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * Something that Stripe says has happened. A hint: what it is about is fetched anew.
 *
 * @param version of Stripe's objects that it is written in
 * @param object the id of what it is about
 * @param customer whom it concerns; empty where it does not say
 * @param paymentIntent what it concerns; empty where it does not say
 * @param readable whether its object could be read: one written in another version comes out empty
 * @param metadata our own notes on the object or on its subscription
 * @param payload as it came
 */
public record StripeEvent(
    String id,
    String type,
    String version,
    Instant created,
    boolean live,
    String object,
    String customer,
    String paymentIntent,
    boolean readable,
    Map<String, String> metadata,
    String payload)
    implements Serializable {}
