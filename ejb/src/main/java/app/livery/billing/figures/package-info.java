/**
 * What comes in every month, and how subscriptions stand: a brand's from its own tables, all
 * tenants' from read models in the platform's schema, folded from the tenants' facts.
 *
 * <p>Revenue is kept in twelfths of the currency's smallest unit, in which every interval is a
 * whole number, and rounded once, when a sum is shown. Currencies stand apart everywhere.
 */
package app.livery.billing.figures;
