package app.livery.operations.figures;

import java.io.Serializable;

/**
 * The platform at a glance.
 *
 * @param tenantsOpen tenants whose people can reach them
 * @param members people in organisations, those on trial left out
 * @param signups people who became known in the last seven days in UTC, today among them
 * @param signupsBefore the same for the seven days before
 * @param stoppedStreams tenants one of whose facts cannot be folded
 */
public record OverviewFigures(
    long tenants,
    long tenantsOpen,
    long organisations,
    long people,
    long members,
    long trialPeople,
    long signups,
    long signupsBefore,
    long stoppedStreams)
    implements Serializable {}
