package app.livery.tenancy.invites;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An invite as lists, facts and mails show it. */
public record InviteRow(
    UUID id,
    UUID organisationId,
    String organisation,
    EmailAddress email,
    Role role,
    String language,
    InviteStatus status,
    int sendings,
    Instant sentAt,
    Instant expiresAt,
    Instant createdAt,
    String createdBy)
    implements Serializable {}
