/**
 * Stripe on this machine: a server that speaks Stripe's wire format on loopback.
 *
 * <p>It stands where Stripe would stand in tests and in runs without keys, and the real SDK talks
 * to it unchanged. Every object is the JSON that goes over the wire; what only this server needs to
 * know about it stands in fields that begin with an underscore and are never shown. All changes are
 * made under one lock, in the time of a clock that can be moved; webhooks leave on threads of their
 * own.
 */
package app.livery.stripeserver;
