package app.livery.tenancy.invites;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An invite is on its way again, with a new link. */
public record InviteSentAgain(UUID subject, InviteRow invite) implements Fact {}
