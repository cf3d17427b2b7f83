/**
 * What organisations have bought for longer: at Stripe, whose word is taken over, or by transfer,
 * which ends by the clock.
 *
 * <p>Context: word of a subscription comes twice, late and out of order, and clocks that count
 * seconds cannot put it in order. Decision: word is only a hint; under the lock of the customer's
 * row the subscription is fetched anew and taken over as it is seen, and what has ended never wakes
 * again. Seats, modules, credits and letters follow in the same transaction. Cost: each word costs
 * a call to Stripe.
 *
 * <p>Decision: what is not paid has its days of grace, then it is restricted (nobody new comes in,
 * nothing is metered, all can be read), then it ends; how long each takes is the brand's setting.
 */
package app.livery.billing.subscriptions;
