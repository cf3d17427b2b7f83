package app.livery.identity.staff;

import app.livery.kernel.Change;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.kernel.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who runs the platform. No tenant knows them; they enter one with a reason. */
@Entity
@Table(name = "staff", schema = "platform")
public class StaffMember {
  @Id private UUID id;
  private EmailAddress email;
  private String name;
  private String language;

  @Enumerated(EnumType.STRING)
  private StaffStatus status;

  @Column(name = "status_reason")
  private String statusReason;

  @Column(name = "status_by")
  private String statusBy;

  @Column(name = "status_at")
  private Instant statusAt;

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected StaffMember() {}

  static StaffMember of(EmailAddress email, String name, String language, String by, Instant now) {
    StaffMember member = new StaffMember();
    member.id = Ids.next();
    member.email = email;
    member.rename(name);
    member.language = language;
    member.status = StaffStatus.ACTIVE;
    member.statusAt = now;
    member.createdAt = now;
    member.createdBy = by;
    return member;
  }

  Change<String> rename(String other) {
    String clean = Line.name(other, "name");
    Change<String> change = new Change<>(name, clean);
    name = clean;
    return change;
  }

  void speak(String otherLanguage) {
    language = otherLanguage;
  }

  Change<StaffStatus> move(StaffStatus to, String reason, String by, Instant now) {
    Change<StaffStatus> change = new Change<>(status, to);
    status = to;
    statusReason = reason;
    statusBy = by;
    statusAt = now;
    return change;
  }

  void signedIn(Instant now) {
    lastSignInAt = now;
  }

  StaffRef ref() {
    return new StaffRef(id, email, name, language, status);
  }
}
