package app.livery.tenancy.invites;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Nobody used an invite in time. */
public record InviteLapsed(UUID subject, InviteRow invite) implements Fact {}
