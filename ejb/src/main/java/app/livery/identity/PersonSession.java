package app.livery.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A session of a tenant's person; it remembers which of their organisations they work in. */
@Entity
@Table(name = "session")
class PersonSession extends Session {
  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "staff_id")
  private UUID staffId;

  private String staff;
  private String reason;

  void workIn(UUID chosen) {
    organisation = chosen;
  }

  boolean worksIn(UUID other) {
    return other.equals(organisation);
  }

  @Override
  String leader() {
    return staff;
  }

  /** Marks it as led by a member of the staff in its owner's place. */
  void leadBy(UUID member, String name, String why) {
    staffId = member;
    staff = name;
    reason = why;
  }
}
