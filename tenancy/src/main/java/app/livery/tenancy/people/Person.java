package app.livery.tenancy.people;

import app.livery.kernel.Change;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody known to one tenant by one address. The same address under another tenant is another
 * person. Passwords and second factors belong to the identity capability.
 */
@Entity
public class Person {
  @Id private UUID id;
  private EmailAddress email;
  private String name;
  private String language;

  @Enumerated(EnumType.STRING)
  private PersonStatus status;

  @Column(name = "status_reason")
  private String statusReason;

  @Column(name = "status_by")
  private String statusBy;

  @Column(name = "status_at")
  private Instant statusAt;

  @Column(name = "tenant_admin")
  private boolean tenantAdmin;

  private String code;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Person() {}

  /** Somebody new, whose address is not confirmed yet. */
  static Person of(EmailAddress email, String name, String language, String code, Instant now) {
    Person person = new Person();
    person.id = Ids.next();
    person.email = email;
    person.name = name == null || name.isBlank() ? nameFrom(email) : name.strip();
    person.language = language;
    person.status = PersonStatus.ACTIVE;
    person.statusAt = now;
    person.code = code;
    person.createdAt = now;
    return person;
  }

  private static String nameFrom(EmailAddress email) {
    return email.value().substring(0, email.value().indexOf('@'));
  }

  UUID id() {
    return id;
  }

  boolean isSuspended() {
    return status == PersonStatus.SUSPENDED;
  }

  /**
   * @return whether that is news
   */
  boolean becomeAdmin() {
    boolean news = !tenantAdmin;
    tenantAdmin = true;
    return news;
  }

  /**
   * @return whether that is news
   */
  boolean stepDown() {
    boolean news = tenantAdmin;
    tenantAdmin = false;
    return news;
  }

  Change<String> rename(String other) {
    Change<String> change = new Change<>(name, other);
    name = other;
    return change;
  }

  Change<String> speak(String other) {
    Change<String> change = new Change<>(language, other);
    language = other;
    return change;
  }

  /** The first time counts. */
  Change<Instant> confirm(Instant now) {
    Instant since = confirmedAt == null ? now : confirmedAt;
    Change<Instant> change = new Change<>(confirmedAt, since);
    confirmedAt = since;
    return change;
  }

  void suspend(String reason, String by, Instant now) {
    move(PersonStatus.SUSPENDED, reason, by, now);
  }

  void reinstate(String by, Instant now) {
    move(PersonStatus.ACTIVE, null, by, now);
  }

  private void move(PersonStatus to, String reason, String by, Instant now) {
    status = to;
    statusReason = reason;
    statusBy = by;
    statusAt = now;
  }

  PersonAdded added() {
    return new PersonAdded(id, email, name, status, tenantAdmin, code, createdAt);
  }

  PersonRow row() {
    return new PersonRow(
        id,
        email,
        name,
        language,
        status,
        tenantAdmin,
        code,
        confirmedAt,
        lastSignInAt,
        createdAt,
        List.of());
  }

  PersonRef ref() {
    return new PersonRef(id, email, name, language, status, tenantAdmin, confirmedAt != null);
  }
}
