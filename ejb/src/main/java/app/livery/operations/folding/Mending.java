package app.livery.operations.folding;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.operations.facts.AuditFeed;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What staff do about a stream that stands still. */
@UseCase
public class Mending {
  @Inject Folds folds;
  @Inject AuditFeed feed;
  @Inject @Any Instance<Folder> folders;
  @Inject TenantDirectory directory;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Tries the fact that stops a tenant's stream again, now.
   *
   * @throws NotFound when nothing stops it
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  public void retry(UUID tenant) {
    Fold fold = stopped(tenant);
    fold.tryAgain(clock.instant());
    facts.fire(new FoldRetried(tenant, fold.stoppedAtName(), fold.stoppedAtFact()));
  }

  /**
   * Passes over the fact that stops a tenant's stream: it stands in the feed and has no other
   * effect.
   *
   * @param fact the fact that the reader saw; another one by now is left alone
   * @throws NotFound when that fact does not stop it
   * @throws Malformed at {@code reason} when none is given
   */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_WRITE)
  public void skip(UUID tenant, UUID fact, String reason) {
    String why = Line.reason(reason);
    Fold fold = stopped(tenant);
    if (!fold.stoppedAtFact().equals(fact)) throw new NotFound();
    folds.skip(tenant, fact, why, call.actor().name(), clock.instant());
    fold.tryAgain(clock.instant());
    facts.fire(new FactSkipped(tenant, fold.stoppedAtName(), fact, why));
  }

  /** Forgets a tenant's models and starts to build them again. */
  @Within
  public void startOver(TenantRef tenant, long total) {
    Fold fold = folds.locked(tenant.id());
    folders.forEach(folder -> folder.forget(tenant.id()));
    feed.forget(tenant.id());
    fold.startRebuilding(call.actor().name(), total);
    facts.fire(new RebuildingStarted(tenant.id(), tenant.name(), total));
  }

  private Fold stopped(UUID tenant) {
    directory.byId(tenant).orElseThrow(NotFound::new);
    Fold fold = folds.locked(tenant);
    if (!fold.isStopped()) throw new NotFound();
    return fold;
  }
}
