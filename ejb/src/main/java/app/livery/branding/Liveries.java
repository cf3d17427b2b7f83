package app.livery.branding;

import app.livery.kernel.Allowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.Open;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The liveries of the current tenant: the worn one, the draft, all that were ever worn. */
@Repository
public class Liveries {
  private static final int MOST_SHOWN = 200;

  @Inject TenantSession session;

  /** What the tenant wears; the default while it has chosen nothing. Everybody sees it anyway. */
  @Open
  public Livery current() {
    return worn().map(WornLivery::livery).orElse(Livery.DEFAULT);
  }

  /** What the tenant wears, with its number in the history; 0 while it has chosen nothing. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public LiveLivery live() {
    return worn()
        .map(worn -> new LiveLivery(worn.number(), worn.livery()))
        .orElseGet(() -> new LiveLivery(0, Livery.DEFAULT));
  }

  /** What the tenant is about to wear. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public LiveryDraft draft() {
    return drafted().map(DraftLivery::row).orElseGet(() -> LiveryDraft.none(current()));
  }

  /** All that the tenant has worn, newest first. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public List<LiveryPublication> history() {
    return session
        .em()
        .createQuery(
            "select p from PublishedLivery p order by p.number desc", PublishedLivery.class)
        .setMaxResults(MOST_SHOWN)
        .getResultStream()
        .map(PublishedLivery::row)
        .toList();
  }

  /** What the tenant wore under a number. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_READ)
  public LiveryPublication publication(int number) {
    return published(number).row();
  }

  PublishedLivery published(int number) {
    return session
        .em()
        .createQuery(
            "select p from PublishedLivery p where p.number = :number", PublishedLivery.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The worn one, for nobody else to change meanwhile; made when there is none. */
  WornLivery wornToChange(Instant now) {
    UUID id = first(session.em().createQuery("select w.id from WornLivery w", UUID.class));
    WornLivery worn = locked(WornLivery.class, id);
    return worn == null ? added(WornLivery.first(now)) : worn;
  }

  /** The draft, for nobody else to change meanwhile. */
  Optional<DraftLivery> draftToChange() {
    UUID id = first(session.em().createQuery("select d.id from DraftLivery d", UUID.class));
    return Optional.ofNullable(locked(DraftLivery.class, id));
  }

  /** Begins a draft; of two who do so at once, one is refused. */
  DraftLivery begin() {
    return DraftLivery.blank();
  }

  void keep(DraftLivery draft) {
    if (!session.em().contains(draft)) added(draft);
  }

  void drop(DraftLivery draft) {
    session.em().remove(draft);
    session.em().flush();
  }

  void add(PublishedLivery published) {
    added(published);
  }

  private Optional<WornLivery> worn() {
    return session
        .em()
        .createQuery("select w from WornLivery w", WornLivery.class)
        .getResultStream()
        .findFirst();
  }

  private Optional<DraftLivery> drafted() {
    return session
        .em()
        .createQuery("select d from DraftLivery d", DraftLivery.class)
        .getResultStream()
        .findFirst();
  }

  private static UUID first(TypedQuery<UUID> ids) {
    return ids.getResultStream().findFirst().orElse(null);
  }

  /** Reads the row behind its lock: it may have changed, or gone, before the lock was ours. */
  private <T> T locked(Class<T> type, UUID id) {
    return id == null ? null : session.em().find(type, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private <T> T added(T row) {
    session.em().persist(row);
    Uniqueness.flush(session.em(), () -> new LookDraftMoved(""));
    return row;
  }
}
