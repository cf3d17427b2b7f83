package app.livery.branding.legal;

import app.livery.kernel.Allowed;
import app.livery.kernel.Open;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The links of the current tenant. */
@Repository
public class LegalEntries {
  @Inject TenantSession session;

  /** What every page of the tenant shows. Everybody sees it anyway. */
  @Open
  public LegalLinks current() {
    return find().map(LegalEntry::links).orElse(LegalLinks.NONE);
  }

  /** The same for whoever may change it. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public LegalState mine() {
    return find().map(LegalEntry::state).orElse(LegalState.BLANK);
  }

  /** The row, for nobody else to change meanwhile; made when there is none. */
  LegalEntry toChange() {
    session
        .em()
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(current_schema() || ' legal', 0)) as text)")
        .getSingleResult();
    Optional<UUID> id = find().map(LegalEntry::id);
    if (id.isPresent())
      return session.em().find(LegalEntry.class, id.get(), LockModeType.PESSIMISTIC_WRITE);
    LegalEntry entry = LegalEntry.blank();
    session.em().persist(entry);
    return entry;
  }

  private Optional<LegalEntry> find() {
    return session
        .em()
        .createQuery("select l from LegalEntry l", LegalEntry.class)
        .getResultStream()
        .findFirst();
  }
}
