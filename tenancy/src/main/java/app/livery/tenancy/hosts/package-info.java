/**
 * Host names of tenants' own: claimed, proved, leading here, with a certificate.
 *
 * <p>Decision: claims lie on the platform's side, for a name must be one tenant's only, and a
 * unique index over proved names is the wall behind the locks. What happens to a host is told to
 * its tenant's stream in a transaction of its own afterwards; the cost is that a crash between the
 * two loses a line of the audit trail, never a state.
 *
 * <p>Decision: a name is proved by a text in its zone and by nothing else. That it leads here
 * proves nothing: an address that a former tenant left behind would hand its visitors to whoever
 * claims it next. A proof that is cleared away later takes nothing back, but while another tenant's
 * proof stands there alone, the name is theirs: whoever holds the zone has said so.
 *
 * <p>Decision: name servers are asked outside of any transaction, and one that fails changes
 * nothing. Only two looks in a row that find the name elsewhere break it.
 */
package app.livery.tenancy.hosts;
