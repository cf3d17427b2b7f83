/**
 * What a brand sells, and for how much.
 *
 * <p>Decision: the terms of a plan that is sold never change. Whoever wants others drafts a new
 * generation; when that is put on sale the older one is retired, and those who have it keep it.
 * Prices live in Stripe; ours are compared with them every day. Cost: a small change of terms is a
 * new plan in lists that look back.
 */
package app.livery.billing.plans;
