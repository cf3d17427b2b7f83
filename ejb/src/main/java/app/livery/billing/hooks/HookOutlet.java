package app.livery.billing.hooks;

import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.Outlet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets the tenant's endpoints hear of facts, once they are committed. */
@ApplicationScoped
public class HookOutlet implements Outlet {
  @Inject HookSteps steps;

  @Override
  public void pass(List<WrittenFact> facts) {
    List<WrittenFact> heard =
        facts.stream().filter(fact -> HookEvent.ofFact(fact.name()).isPresent()).toList();
    if (!heard.isEmpty()) steps.note(heard);
  }
}
