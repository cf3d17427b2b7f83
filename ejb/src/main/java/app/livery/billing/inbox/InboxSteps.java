package app.livery.billing.inbox;

import app.livery.billing.stripe.StripeEvent;
import app.livery.kernel.Facts;
import app.livery.kernel.NotFound;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The transactions of the inbox on the platform's side. */
@UseCase
public class InboxSteps {
  private static final Duration KEPT = Duration.ofDays(60);

  @Inject Inbox inbox;
  @Inject Owners owners;
  @Inject Facts facts;
  @Inject Clock clock;

  /** Keeps an event. @return whether it is new */
  @Within
  boolean store(UUID account, StripeEvent event, boolean asked) {
    UUID tenant = account == null ? owners.named(event).orElse(null) : account;
    return inbox.store(account, tenant, event, asked, clock.instant());
  }

  /** Whether an event that could not be read has been dealt with by people. */
  @Within
  boolean isSettled(UUID account, String event) {
    return inbox.isDone(account, event);
  }

  @Within
  List<TakenEvent> take(UUID account) {
    Instant now = clock.instant();
    return inbox.take(account, now, now.plus(Leases.LENGTH));
  }

  /** Events that are still worked on are nobody else's for another while. */
  @Within
  void renew(List<TakenEvent> some) {
    Instant until = clock.instant().plus(Leases.LENGTH);
    some.forEach(event -> inbox.renew(event, until));
  }

  @Within
  List<UUID> due() {
    return inbox.due(clock.instant());
  }

  @Within
  Optional<Instant> nextDue(UUID account) {
    return inbox.nextDue(account);
  }

  @Within
  void done(TakenEvent taken, UUID tenant) {
    held(taken, event -> event.done(tenant, clock.instant()));
  }

  @Within
  void strayed(TakenEvent taken) {
    held(taken, event -> event.strayed(clock.instant()));
  }

  /**
   * @return whether it is given up now
   */
  @Within
  boolean failed(TakenEvent taken, UUID tenant, String why) {
    return inbox
        .locked(taken.id())
        .filter(event -> event.isHeldBy(taken.attempt()))
        .map(event -> event.failed(tenant, why, clock.instant()))
        .orElse(false);
  }

  /**
   * Has an event tried once more.
   *
   * @param account whose it has to be; pass null for any
   * @return the account that sent it; empty for the platform's
   */
  @Within
  Optional<UUID> replay(UUID id, UUID account) {
    StoredEvent event = inbox.locked(id).orElseThrow(NotFound::new);
    if (account != null && !account.equals(event.account())) throw new NotFound();
    if (!event.isReplayable()) throw new EventNotReplayable();
    event.replay(clock.instant());
    return Optional.ofNullable(event.account());
  }

  /** Tells the trail of whoever calls; in a transaction of its own. */
  @Within
  void told(UUID event) {
    facts.fire(new StripeEventReplayed(event));
  }

  @Within
  int prune() {
    return inbox.drop(clock.instant().minus(KEPT));
  }

  /** A worker that slept beyond its lease no longer has a say. */
  private void held(TakenEvent taken, Consumer<StoredEvent> then) {
    inbox.locked(taken.id()).filter(event -> event.isHeldBy(taken.attempt())).ifPresent(then);
  }
}
