package app.livery.tenancy.invites;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody came in by an invite. */
public record InviteAccepted(UUID subject, UUID person, InviteRow invite) implements Fact {}
