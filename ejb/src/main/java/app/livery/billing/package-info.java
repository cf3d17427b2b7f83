/**
 * Money: what is sold, what is paid, what is owed, and the credits that people use up.
 *
 * <p>Context: people pay once and events about it come twice, late and out of order. Decision:
 * everything that credits, debits or provisions bears the name of its cause and happens once for
 * it; amounts are whole minor units with their currency, credits whole micro-credits, and two
 * currencies are never added. Cost: whoever moves money must say why, in a word that stays.
 */
package app.livery.billing;
