package app.livery.identity.staff;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody was asked to join the staff; identity sends them the link to set their password. */
public record StaffInvited(UUID subject, EmailAddress email, String member) implements Fact {}
