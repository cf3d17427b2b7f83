/**
 * Wallets, and the ledger behind them.
 *
 * <p>Context: a balance that programs read and write back is lost between two of them, and entries
 * in two rows may disagree. Decision: one row is one transfer, from the account that is debited to
 * the one that is credited, so that all accounts together are zero by construction; rows are only
 * added; the balance stands beside them as a sum that never falls below zero and that a job checks.
 * Credits come in lots, each with what was paid for it and when it ends; they are used up in the
 * order of their ends, and each use takes its exact part of the lot's price: the difference of two
 * cumulative amounts, so that nothing is lost to rounding.
 *
 * <p>Context: money goes back by refunds and disputes, in parts, after the credits were used.
 * Decision: each cause tells its whole amount so far, and the ledger moves by the difference; what
 * is no longer there is owed, holds up further use, and is paid first by whatever comes in.
 *
 * <p>Context: many small debits come at once, and each would wait for the disk by itself. Decision:
 * debits of one brand that wait are written together, by one of the callers, in one transaction and
 * one statement. Cost: a debit is never part of its caller's transaction.
 */
package app.livery.billing.ledger;
