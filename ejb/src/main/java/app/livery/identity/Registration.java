package app.livery.identity;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.kernel.Sealing;
import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has signed up and is to confirm the address within a day. Until then nobody is known by
 * it, so that a stranger's sign-up takes no address from its owner.
 */
@Entity
class Registration extends OneTime {
  private static final Duration LIFE = Duration.ofHours(24);

  @Id private UUID id;
  private EmailAddress email;
  private String name;
  private String language;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "way_kind")
  private WayKind wayKind;

  @Column(name = "way_sealed")
  private String waySealed;

  @Column(name = "organisation_name")
  private String organisationName;

  protected Registration() {}

  Registration(Applicant applicant, String passwordHash, Way way) {
    id = Ids.next();
    email = applicant.email();
    name = applicant.name();
    language = applicant.language();
    this.passwordHash = passwordHash;
    wayKind = way.kind();
    waySealed = Sealing.fromSettings().seal(purpose(), way.secret());
    organisationName = way.organisation();
  }

  /** A fresh link; an earlier one stops working. @return its secret, kept nowhere else */
  Secret send(Instant now) {
    return renew(LIFE, now);
  }

  Applicant applicant() {
    return new Applicant(email, name, language);
  }

  String passwordHash() {
    return passwordHash;
  }

  Way way() {
    return new Way(wayKind, Sealing.fromSettings().open(purpose(), waySealed), organisationName);
  }

  private String purpose() {
    return "way " + id;
  }
}
