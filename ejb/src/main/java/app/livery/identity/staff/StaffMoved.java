package app.livery.identity.staff;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** A member of the staff was suspended or let in again. */
public record StaffMoved(UUID subject, String member, Change<StaffStatus> status, String reason)
    implements Fact {}
