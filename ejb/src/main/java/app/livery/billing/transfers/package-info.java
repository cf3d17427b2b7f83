/**
 * Orders that are paid by bank transfer.
 *
 * <p>Context: money comes days later, in parts, too little, too much, and banks tell it by texts
 * that people type. Decision: an order carries a reference with check digits; what has come in is
 * recorded by the bank's own reference, which is known once for each bank however it is typed; and
 * a person says that an order is paid, which provides all of it in one transaction under the
 * order's row lock. Cost: nothing is provided before somebody has looked.
 */
package app.livery.billing.transfers;
