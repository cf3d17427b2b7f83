/**
 * The door to Stripe: the only place that knows its library.
 *
 * <p>Decision: everything that goes out bears one of our own ids as its idempotency key, and every
 * answer is a {@link app.livery.billing.stripe.Reply}: completed, refused, or unknown, in which
 * case the same call with the same key settles it. What comes back are records of our own, with
 * money as {@link app.livery.kernel.Money}. Each call speaks for one account; nothing is global.
 * Cost: a field of Stripe's that nobody here reads yet has to be added to a record first.
 */
package app.livery.billing.stripe;
