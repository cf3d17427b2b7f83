/**
 * Whom a brand's letters come from: an address of its own once three records of its domain allow
 * it, the installation's until then.
 *
 * <p>Decision: the record of the DKIM key is the proof that a domain is the tenant's, for nobody
 * else could put that key there; SPF and DMARC are asked for as well, because large mailboxes throw
 * away what lacks them. Keys are made here and never leave; a new one takes over when its record is
 * seen, and the old record has to stay for a week, for letters that are still on their way. Cost:
 * while a record is broken, letters come from the installation's address again.
 */
package app.livery.lifecycle.senders;
