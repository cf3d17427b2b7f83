package app.livery.operations.facts;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Fact;
import app.livery.kernel.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes every fact into the stream of its side, inside the transaction that made it true. */
@ApplicationScoped
public class AuditTrail {
  @Inject Streams streams;
  @Inject CurrentCall call;
  @Inject Clock clock;

  void tell(@Observes Fact fact) {
    Side standard = call.tenant().isPresent() ? Side.TENANT : Side.PLATFORM;
    if (Side.claimed().orElse(standard) == Side.TENANT)
      streams.addToTenant(fact, call.get(), clock.instant());
    else streams.addToPlatform(fact, call.get(), clock.instant());
  }
}
