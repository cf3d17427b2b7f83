package app.livery.operations.figures;

import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Organisations: each fact about one carries the whole of it, as it was afterwards. */
@ApplicationScoped
public class FoldOrganisations implements Folder {
  private static final Set<String> ALWAYS =
      Set.of("OrganisationFounded", "OrganisationChanged", "MemberJoined", "MemberLeft");

  @Inject OrganisationEntries organisations;

  @Override
  public boolean takes(WrittenFact fact) {
    return ALWAYS.contains(fact.name()) || fact.has("organisation.seatsPaid");
  }

  @Override
  public void fold(UUID tenant, WrittenFact fact) {
    organisations.keep(tenant, fact);
  }

  @Override
  public void forget(UUID tenant) {
    organisations.forget(tenant);
  }
}
