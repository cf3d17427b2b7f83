package app.livery.operations.figures;

import app.livery.operations.facts.EntryKey;
import app.livery.tenancy.people.PersonStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A person as the platform sees them, folded from their tenant's facts. */
@Entity
@IdClass(EntryKey.class)
@Table(name = "person_entry", schema = "platform")
class PersonEntry {
  @Id
  @Column(name = "tenant_id")
  private UUID tenant;

  @Id private UUID id;
  private String email;
  private String name;

  @Enumerated(EnumType.STRING)
  private PersonStatus status;

  @Column(name = "tenant_admin")
  private boolean tenantAdmin;

  private String organisations = "";

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  @Column(name = "created_at")
  private Instant createdAt;

  private String search;

  protected PersonEntry() {}

  PersonEntry(UUID tenant, UUID id, Instant createdAt) {
    this.tenant = tenant;
    this.id = id;
    this.createdAt = createdAt;
  }

  void know(String address, String called, PersonStatus now, boolean admin) {
    email = address;
    name = called;
    status = now;
    tenantAdmin = admin;
    search = (called + ' ' + address).toLowerCase(Locale.ROOT);
  }

  void signedIn(Instant when) {
    if (lastSignInAt == null || lastSignInAt.isBefore(when)) lastSignInAt = when;
  }

  void becomeAdmin() {
    tenantAdmin = true;
  }
}
