package app.livery.operations.once;

import app.livery.kernel.Clearing;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Open;
import app.livery.kernel.PlatformSession;
import app.livery.kernel.Repository;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** The idempotency keys of the current side. */
@Repository
public class IdempotencyKeys {
  @Inject TenantSession tenant;
  @Inject PlatformSession platform;
  @Inject CurrentCall call;

  /**
   * The sealed answer that this request got before.
   *
   * @throws StillRunning when another call works on it; from here on this one does, until the end
   *     of the transaction
   * @throws KeyReused when the key was used for another request
   */
  @Open
  public Optional<String> claim(Request request) {
    if (!lock(request)) throw new StillRunning();
    return Optional.ofNullable(em().find(type(), request.id()))
        .map(known -> known.answerTo(request));
  }

  /** Keeps what the request was answered. */
  @Open
  public void keep(Request request, String sealedAnswer, Instant now) {
    IdempotencyKey key = isTenant() ? new TenantIdempotencyKey() : new PlatformIdempotencyKey();
    key.keep(request, sealedAnswer, now);
    em().persist(key);
  }

  /** Drops some of what is older than {@code before}. @return how many */
  @Within
  public int drop(Instant before) {
    String type = type().getSimpleName();
    return Clearing.some(
        em().createQuery("select k.id from " + type + " k where k.createdAt < :before")
            .setParameter("before", before),
        em().createQuery("delete from " + type + " k where k.id in :keys"));
  }

  /** Held until the end of the transaction, and only if nobody else holds it. */
  private boolean lock(Request request) {
    Object got =
        em().createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
            .setParameter(1, lockName(request))
            .getSingleResult();
    return (Boolean) got;
  }

  /** Advisory locks are shared by the whole database, so the tenant is part of the name. */
  private String lockName(Request request) {
    return call.tenant().map(one -> one.schema()).orElse("platform") + ' ' + request.id();
  }

  private Class<? extends IdempotencyKey> type() {
    return isTenant() ? TenantIdempotencyKey.class : PlatformIdempotencyKey.class;
  }

  private boolean isTenant() {
    return call.tenant().isPresent();
  }

  private EntityManager em() {
    return isTenant() ? tenant.em() : platform.em();
  }
}
