package app.livery.identity.keys;

import app.livery.kernel.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A key to a tenant's affairs, or to those of one of its organisations. */
@Entity
@Table(name = "api_key")
class ApiKey extends Key {
  @Enumerated(EnumType.STRING)
  private KeyKind kind;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "made_by_staff")
  private boolean madeByStaff;

  protected ApiKey() {}

  /** For the whole tenant where {@code organisation} is null. */
  ApiKey(UUID organisation, Role role, boolean madeByStaff) {
    this.kind = organisation == null ? KeyKind.TENANT : KeyKind.ORGANISATION;
    this.organisation = organisation;
    this.role = role;
    this.madeByStaff = madeByStaff;
  }

  @Override
  KeyKind kind() {
    return kind;
  }

  @Override
  UUID organisation() {
    return organisation;
  }

  boolean isMadeByStaff() {
    return madeByStaff;
  }
}
