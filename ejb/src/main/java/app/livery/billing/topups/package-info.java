/**
 * Credits that people buy.
 *
 * <p>Context: between our row and the payment lies a network, and word of the payment comes by
 * several ways. Decision: the row is there before the payment provider is asked, bears the name
 * that the payment bears, and one step, called by whoever hears of it first, gives the credits
 * under the payment's name, so once. Cost: rows of people who turned away stay until they end.
 */
package app.livery.billing.topups;
