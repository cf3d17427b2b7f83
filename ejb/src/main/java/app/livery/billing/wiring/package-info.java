/**
 * Which account of Stripe's a brand's money goes through.
 *
 * <p>Decision: the platform's, unless the brand has given a pair of keys of its own. Keys are
 * sealed, shown as their last four letters and never again whole. Cost: whoever loses a key has to
 * make a new one at Stripe.
 */
package app.livery.billing.wiring;
