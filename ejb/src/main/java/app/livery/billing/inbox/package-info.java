/**
 * What Stripe tells us.
 *
 * <p>Decision: an event is stored before anything is done about it, and answered then; a worker
 * does the rest, under a lease that it renews as long as it lives. What it does stands in one
 * transaction with the event's name in the tenant's schema, so that it is done once however often
 * it is sent. Failures are tried again, ever more rarely, then kept for people to look at. Once an
 * hour the list of events is compared with what came. Cost: an effect is seen a moment after Stripe
 * has been answered.
 */
package app.livery.billing.inbox;
