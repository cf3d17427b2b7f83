package app.livery.operations.figures;

import java.io.Serializable;

/**
 * A tenant at a glance.
 *
 * @param members people in organisations, those on trial left out
 * @param liveLinks trial links, offer links and codes that still let people in
 * @param signups people who became known in the last seven days in UTC, today among them
 * @param signupsBefore the same for the seven days before
 */
public record TenantFigures(
    long organisations,
    long people,
    long members,
    long trialPeople,
    long seatsTaken,
    long seatsPaid,
    long pendingInvites,
    long liveLinks,
    long signups,
    long signupsBefore)
    implements Serializable {}
