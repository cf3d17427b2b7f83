package app.livery.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Fires facts. Observers run at once and inside the transaction, so a fact lives or dies with it.
 */
@ApplicationScoped
public class Facts {
  @Inject Event<Fact> facts;

  public void fire(Fact fact) {
    facts.fire(fact);
  }
}
