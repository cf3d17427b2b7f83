package app.livery.tenancy.invites;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An invite was revoked before anybody used it. */
public record InviteWithdrawn(UUID subject, InviteRow invite) implements Fact {}
