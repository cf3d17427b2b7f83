package app.livery.operations.figures;

import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Sign-ups per day in UTC: the people who became known to a tenant. */
@ApplicationScoped
public class FoldSignups implements Folder {
  @Inject TenantCounts counts;

  @Override
  public boolean takes(WrittenFact fact) {
    return fact.name().equals("PersonAdded");
  }

  @Override
  public void fold(UUID tenant, WrittenFact fact) {
    counts.signup(tenant, fact.instant("createdAt"));
  }

  @Override
  public void settle(UUID tenant) {
    counts.count(tenant);
  }

  @Override
  public void forget(UUID tenant) {
    counts.forget(tenant);
  }
}
