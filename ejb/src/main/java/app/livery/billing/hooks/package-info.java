/**
 * Tells systems of the brand's own what happens here: signed calls after the Standard Webhooks
 * specification.
 *
 * <p>Context: a brand's own systems want to know, and must not hold anything up here. Decision:
 * nothing is written while something happens; what a tenant's outbox holds after the commit is
 * noted as one row for each endpoint and fact, and posted by a worker, at least once, for about
 * three days. Cost: a call comes a moment later, and a receiver may see it twice, under the same
 * identifier.
 *
 * <p>Context: whoever names an address has this server call it. Decision: names are resolved by the
 * very connection that posts, which refuses addresses that lie inside, follows no redirect and
 * reads little. Cost: brands with systems behind a private network need a public door to them.
 */
package app.livery.billing.hooks;
