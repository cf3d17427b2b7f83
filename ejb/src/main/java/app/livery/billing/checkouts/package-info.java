/**
 * The way to pay for a plan, from the wish to the subscription.
 *
 * <p>Context: people open two tabs, come back before the payment page's word does, or never.
 * Decision: an organisation has one open checkout for each module, held by an index; the page that
 * people come back to and Stripe's word by post end in the same method. Cost: who wants something
 * else has to close what is open, which is done for them.
 */
package app.livery.billing.checkouts;
