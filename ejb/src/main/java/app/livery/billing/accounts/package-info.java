/**
 * System accounting: what was earned, what providers were paid, and what is between the two.
 *
 * <p>Context: credits are paid for long before they are used, and in several currencies. Decision:
 * revenue is what was used up (the ledger's value of each debit, and of credits that expired), paid
 * subscription invoices and paid orders, each in its own month in UTC and its own currency. What is
 * refunded, or taken by a bank in a dispute, is off the month in which it goes, and on again in
 * that in which it comes back: a month that is over does not change. Nothing is ever converted, so
 * a margin stands only where revenue and cost share a currency. The platform reads a roll-up that a
 * schedule makes. Cost: the platform's figures are up to an hour old.
 */
package app.livery.billing.accounts;
