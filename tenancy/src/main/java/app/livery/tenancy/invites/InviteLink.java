package app.livery.tenancy.invites;

import app.livery.kernel.Secret;

/**
 * A link that has to reach its invitee: an event within the transaction for whoever writes the
 * mail, and the only place where the mailed secret appears. It is no fact and is not stored.
 */
public record InviteLink(InviteRow invite, Secret secret) {}
