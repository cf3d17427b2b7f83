package app.livery.billing.inbox;

import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells everybody who asks for an event, once. */
@UseCase
public class Fulfilment {
  @Inject Instance<StripeNews> news;
  @Inject Effects effects;
  @Inject Clock clock;

  /** Whether anybody asks for a type. */
  @Within
  boolean isAsked(String type) {
    for (StripeNews each : news) if (each.takes(type)) return true;
    return false;
  }

  /** The effect of an event in the current tenant; nothing where it has had it already. */
  @Within
  void once(StripeHint hint) {
    if (!effects.enter(hint, clock.instant())) return;
    for (StripeNews each : news) if (each.takes(hint.type())) each.fulfil(hint);
  }
}
