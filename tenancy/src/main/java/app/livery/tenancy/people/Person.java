package app.livery.tenancy.people;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
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

  void becomeAdmin() {
    tenantAdmin = true;
  }

  PersonAdded added() {
    return new PersonAdded(id, email, name, status, tenantAdmin, code, createdAt);
  }

  PersonRef ref() {
    return new PersonRef(id, email, name, language, status, tenantAdmin, confirmedAt != null);
  }
}
