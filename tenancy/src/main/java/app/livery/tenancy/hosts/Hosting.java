package app.livery.tenancy.hosts;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.FeatureLocked;
import app.livery.kernel.Malformed;
import app.livery.kernel.Needs;
import app.livery.kernel.NotFound;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantRef;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.hosts.Settled.News;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings a tenant to host names of its own: it claims one, proves it, has it lead here, and chooses
 * which one its links carry. Each look at the world's name servers stands between two transactions.
 */
@UseCase
public class Hosting {
  private static final int WAVE = 20;

  /** A round of looks ends before the next one begins. */
  private static final Duration ROUND = Duration.ofSeconds(40);

  @Inject HostSteps steps;
  @Inject Survey survey;
  @Inject HostNews told;
  @Inject Routing routing;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Claims a name; it is the tenant's once it is proved.
   *
   * @throws Malformed at {@code name} when it is none that a tenant may have
   * @throws HostLooksAlike when it reads like somebody else's
   * @throws FeatureLocked where the platform grants no host names of one's own
   */
  @Needs(Feature.OWN_HOSTS)
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public HostRow claim(String name) {
    ClaimedName claimed = new ClaimedName(name);
    if (claimed.isWithin(PublicUrls.host())) throw new Malformed("name", "hostOurs");
    return publish(steps.claim(claimed));
  }

  /**
   * Looks at the name's records now.
   *
   * @throws CheckedJustNow when they were looked at a moment ago
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public HostRow check(UUID id) {
    return look(steps.hurry(id)).orElseThrow(NotFound::new);
  }

  /**
   * Has the tenant's links carry this name.
   *
   * @throws HostNotLive when it does not lead here
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public HostRow makeMain(UUID id) {
    return publish(steps.choose(id));
  }

  /** Has the tenant's links carry the name below the platform's host again. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public HostRow dismissMain(UUID id) {
    return publish(steps.dismiss(id));
  }

  /** Gives a name up; nobody reaches the tenant there any more. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.SETTINGS_WRITE)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void remove(UUID id) {
    publish(steps.remove(id));
  }

  /** Looks at all names that are due, wave after wave, until none is or the time is up. */
  @Within
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void checkDue() {
    Instant end = clock.instant().plus(ROUND);
    List<Due> wave = steps.due(WAVE);
    while (!wave.isEmpty()) {
      wave.forEach(this::look);
      wave = clock.instant().isBefore(end) ? steps.due(WAVE) : List.of();
    }
  }

  private Optional<HostRow> look(Due due) {
    return steps.settle(due, survey.look(due.name(), due.proof())).map(this::publish);
  }

  private HostRow publish(Settled settled) {
    if (!settled.news().isEmpty()) routing.refresh();
    settled.news().forEach(this::tell);
    return settled.row();
  }

  /** What somebody did to their own host bears their name; to another tenant nobody is named. */
  private void tell(News news) {
    boolean own = call.tenant().map(TenantRef::id).filter(news.tenant()::equals).isPresent();
    if (own) told.tell(news.fact());
    else
      routing
          .byId(news.tenant())
          .ifPresent(
              tenant ->
                  call.asSystem(
                      tenant,
                      () -> {
                        told.tell(news.fact());
                        return null;
                      }));
  }
}
