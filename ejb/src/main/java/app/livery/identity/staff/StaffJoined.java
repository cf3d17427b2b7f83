package app.livery.identity.staff;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Fact;
import java.util.UUID;

/** The platform has another member of staff. */
public record StaffJoined(UUID subject, EmailAddress email, String member) implements Fact {}
