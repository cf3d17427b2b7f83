package app.livery.tenancy.hosts;

import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.PublicUrls;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.hosts.Settled.News;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The transactions behind {@link Hosting}. */
@UseCase
public class HostSteps {
  private static final int MOST = 50;
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final String NOBODY = "system";

  @Inject Hosts hosts;
  @Inject Routing routing;
  @Inject CurrentCall call;
  @Inject Clock clock;

  @Within
  Settled claim(ClaimedName name) {
    if (name.looksWithin(PublicUrls.host()) || isAlike(name)) throw new HostLooksAlike();
    if (hosts.count() >= MOST) throw new TooManyHosts(MOST);
    UUID tenant = call.requireTenant().id();
    Host host = new Host(tenant, name, call.actor().name(), clock.instant());
    hosts.add(host);
    return Settled.of(hosts.row(host), tenant, new HostClaimed(host.id(), host.name()));
  }

  /** Names in the same letters that differ are just two names; people register both. */
  private boolean isAlike(ClaimedName name) {
    return hosts.alike(LookAlike.skeleton(name.value())).stream()
        .filter(other -> !other.equals(name.value()))
        .anyMatch(other -> LookAlike.isForeign(other) || LookAlike.isForeign(name.value()));
  }

  @Within
  Due hurry(UUID id) {
    Host host = hosts.locked(id);
    host.hurry(PAUSE, clock.instant());
    return Due.of(host);
  }

  /** Takes some that are due, so that no other node looks at them for a while. */
  @Within
  List<Due> due(int most) {
    Instant now = clock.instant();
    List<Host> due = hosts.due(now, most);
    due.forEach(host -> host.lease(now.plus(LEASE)));
    return due.stream().map(Due::of).toList();
  }

  /**
   * Takes in what a look has shown; empty when the host was removed meanwhile.
   *
   * <p>A name that another tenant has proved goes to the one whose proof stands in the zone alone:
   * whoever holds the zone now has changed it. While both stand there, the first keeps it. What a
   * tenant has goes on where the platform grants it no more names; what waits goes on waiting.
   */
  @Within
  Optional<Settled> settle(Due due, Sight seen) {
    hosts.reserve(due.name());
    Optional<Host> found = hosts.open(due.id());
    if (found.isEmpty()) return Optional.empty();
    Host host = found.get();
    if (host.state() == HostState.AWAITING_PROOF && isLocked(host))
      return Optional.of(new Settled(hosts.row(host), List.of()));
    List<News> news = new ArrayList<>();
    Sight sight = seen;
    Optional<Host> holder = hosts.holder(due.name()).filter(each -> each != host);
    if (seen.isProof() && holder.isPresent()) {
      if (seen.texts().contains(holder.get().proof())) sight = seen.held();
      else news.add(takeOver(holder.get()));
    }
    Change<HostState> change = host.seen(sight, call.actor().name(), clock.instant());
    if (change.isReal()) news.add(moved(host, change, host.cause()));
    if (!news.isEmpty()) hosts.revised();
    return Optional.of(new Settled(hosts.row(host), news));
  }

  private boolean isLocked(Host host) {
    return routing.byId(host.tenant()).filter(each -> each.has(Feature.OWN_HOSTS)).isEmpty();
  }

  /** The room is made before the other comes in. */
  private News takeOver(Host holder) {
    Change<HostState> change = holder.remove(HostCause.TAKEN_OVER, NOBODY, clock.instant());
    hosts.flush();
    return moved(holder, change, HostCause.TAKEN_OVER);
  }

  private static News moved(Host host, Change<HostState> change, HostCause cause) {
    return new News(host.tenant(), new HostMoved(host.id(), host.name(), change, cause));
  }

  @Within
  Settled choose(UUID id) {
    hosts.reserve("main " + call.requireTenant().id());
    Optional<Host> before = hosts.main();
    Host host = hosts.locked(id);
    host.lead();
    before.filter(each -> each != host).ifPresent(Host::follow);
    return chosen(host, before.map(Host::name).orElse(null), host.name());
  }

  @Within
  Settled dismiss(UUID id) {
    hosts.reserve("main " + call.requireTenant().id());
    Host host = hosts.locked(id);
    String before = host.isMain() ? host.name() : null;
    host.follow();
    return chosen(host, before, null);
  }

  private Settled chosen(Host host, String before, String after) {
    Change<String> change = new Change<>(before, after);
    if (!change.isReal()) return new Settled(hosts.row(host), List.of());
    hosts.revised();
    return Settled.of(hosts.row(host), host.tenant(), new MainHostChosen(host.id(), change));
  }

  @Within
  Settled remove(UUID id) {
    Host host = hosts.locked(id);
    Change<HostState> change =
        host.remove(HostCause.GIVEN_UP, call.actor().name(), clock.instant());
    hosts.revised();
    return new Settled(hosts.row(host), List.of(moved(host, change, HostCause.GIVEN_UP)));
  }
}
