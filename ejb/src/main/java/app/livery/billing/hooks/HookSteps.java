package app.livery.billing.hooks;

import app.livery.kernel.Change;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.operations.facts.WrittenFact;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The transactions around posting: noting what happened, taking what is due, settling. */
@UseCase
public class HookSteps {
  private static final Duration LEASE = Duration.ofMinutes(5);

  @Inject Hooks hooks;
  @Inject HookDeliveries deliveries;
  @Inject Facts facts;
  @Inject Event<HookDue> due;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** Notes these facts for all endpoints that want them; those noted before stay as they are. */
  @Within
  void note(List<WrittenFact> written) {
    boolean noted = false;
    for (Hook hook : hooks.listening()) for (WrittenFact fact : written) noted |= note(hook, fact);
    if (noted) due.fire(new HookDue(call.requireTenant()));
  }

  private boolean note(Hook hook, WrittenFact fact) {
    Optional<HookEvent> event =
        HookEvent.ofFact(fact.name())
            .filter(hook::hears)
            .filter(each -> !fact.at().isBefore(hook.createdAt()));
    event.ifPresent(
        each ->
            deliveries.note(
                hook.id(),
                fact.id(),
                each.code(),
                HookBody.of(call.requireTenant(), each, fact),
                clock.instant()));
    return event.isPresent();
  }

  /** Some that are due, taken for a while by the caller. */
  @Within
  List<TakenDelivery> take() {
    Instant now = clock.instant();
    return deliveries.take(now, now.plus(LEASE));
  }

  @Within
  Optional<Instant> nextDue() {
    return deliveries.nextDue();
  }

  /** Takes in what came of a try; a worker that slept beyond its lease no longer has a say. */
  @Within
  void settle(TakenDelivery taken, HookReply reply) {
    Instant now = clock.instant();
    Hook hook = hooks.locked(taken.hook());
    HookDelivery delivery = deliveries.locked(taken.id());
    if (delivery == null || !delivery.isHeldBy(taken.attempt())) return;
    delivery.settle(reply, ThreadLocalRandom.current(), now);
    deliveries.add(new HookAttempt(taken.id(), taken.attempt(), reply, now));
    if (reply.isTaken()) hook.taken(now);
    else failed(hook, reply, now);
  }

  private void failed(Hook hook, HookReply reply, Instant now) {
    Change<HookState> change = hook.failed(reply.outcome() == HookOutcome.GONE, now);
    if (!change.isReal()) return;
    facts.fire(new HookMoved(hook.id(), change, hook.row()));
    deliveries.giveUp(hook.id(), now);
  }

  /** Puts back what was taken, for its endpoint has just failed another. */
  @Within
  void putBack(TakenDelivery taken) {
    HookDelivery delivery = deliveries.locked(taken.id());
    if (delivery != null && delivery.isHeldBy(taken.attempt())) delivery.putBack(clock.instant());
  }
}
