package app.livery.tenancy.invites;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An invite is on its way. */
public record InviteIssued(UUID subject, InviteRow invite) implements Fact {}
