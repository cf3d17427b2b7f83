package app.livery.billing.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The events that this server has in hand. Nobody else takes them until their lease is over; it is
 * short, so that what a dead server had taken is soon free, and is renewed while work goes on: one
 * call to Stripe with its retries takes up to 80 seconds, and an event may need several.
 */
@ApplicationScoped
public class Leases {
  /** Four times the pause between renewals, and longer than a single call to Stripe. */
  static final Duration LENGTH = Duration.ofMinutes(2);

  /** Whoever needs longer for a round has got stuck. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  @Inject Clock clock;

  private final Map<TakenEvent, Instant> held = new ConcurrentHashMap<>();

  /** Does some work on each of the events, which are held until it is done. */
  void during(List<TakenEvent> some, Consumer<TakenEvent> work) {
    Instant now = clock.instant();
    some.forEach(event -> held.put(event, now));
    try {
      for (TakenEvent event : some) {
        work.accept(event);
        held.remove(event);
      }
    } finally {
      some.forEach(held::remove);
    }
  }

  /** Those that are worked on, and not for too long. */
  List<TakenEvent> held() {
    Instant oldest = clock.instant().minus(LONGEST);
    return held.entrySet().stream()
        .filter(each -> each.getValue().isAfter(oldest))
        .map(Map.Entry::getKey)
        .toList();
  }
}
