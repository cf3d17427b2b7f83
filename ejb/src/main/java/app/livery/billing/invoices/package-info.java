/**
 * Invoices, refunds and disputes as the payment provider last told them.
 *
 * <p>Decision: they are copies for reading; what money that goes back does to credits is the
 * ledger's affair, told by the same word in the same transaction.
 */
package app.livery.billing.invoices;
