package app.livery.identity.staff;

import app.livery.kernel.EmailAddress;
import java.io.Serializable;
import java.util.UUID;

/** What other capabilities may know of a member of the staff. */
public record StaffRef(
    UUID id, EmailAddress email, String name, String language, StaffStatus status)
    implements Serializable {
  public boolean active() {
    return status == StaffStatus.ACTIVE;
  }
}
