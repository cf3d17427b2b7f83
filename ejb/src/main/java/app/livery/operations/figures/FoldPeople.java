package app.livery.operations.figures;

import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** People: when they become known, and whatever else facts tell of them afterwards. */
@ApplicationScoped
public class FoldPeople implements Folder {
  @Inject PersonEntries people;

  @Override
  public boolean takes(WrittenFact fact) {
    return isNew(fact) || isAdmin(fact) || isSignIn(fact) || fact.has("person.email");
  }

  @Override
  public void fold(UUID tenant, WrittenFact fact) {
    if (isNew(fact)) people.meet(tenant, fact);
    else if (isAdmin(fact)) people.nameAdmin(tenant, fact.subject());
    else if (isSignIn(fact)) people.see(tenant, fact.subject(), fact.at());
    else people.change(tenant, fact);
  }

  @Override
  public void forget(UUID tenant) {
    people.forget(tenant);
  }

  private static boolean isNew(WrittenFact fact) {
    return fact.name().equals("PersonAdded");
  }

  private static boolean isAdmin(WrittenFact fact) {
    return fact.name().equals("TenantAdminNamed");
  }

  private static boolean isSignIn(WrittenFact fact) {
    return fact.name().equals("PersonSignedIn");
  }
}
