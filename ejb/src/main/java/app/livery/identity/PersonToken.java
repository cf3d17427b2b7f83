package app.livery.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A link to a tenant's person, or to a member of the staff who will act in that person's place. */
@Entity
@Table(name = "token")
class PersonToken extends Token {
  @Column(name = "staff_id")
  private UUID staffId;

  private String staff;
  private String reason;

  void leadBy(UUID member, String name, String why) {
    staffId = member;
    staff = name;
    reason = why;
  }

  UUID staffId() {
    return staffId;
  }

  String staff() {
    return staff;
  }

  String reason() {
    return reason;
  }
}
