package app.livery.operations.figures;

import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who belongs where. The subject of these facts is the organisation. */
@ApplicationScoped
public class FoldMembers implements Folder {
  private static final Set<String> NAMES = Set.of("MemberJoined", "RoleChanged", "MemberLeft");

  @Inject MemberEntries members;

  @Override
  public boolean takes(WrittenFact fact) {
    return NAMES.contains(fact.name()) || isRenaming(fact);
  }

  @Override
  public void fold(UUID tenant, WrittenFact fact) {
    if (isRenaming(fact)) return;
    UUID person = fact.uuid("person");
    switch (fact.name()) {
      case "MemberJoined" -> members.join(tenant, fact.subject(), person, fact.text("role"));
      case "RoleChanged" -> members.join(tenant, fact.subject(), person, fact.text("role.after"));
      default -> members.leave(tenant, fact.subject(), person);
    }
  }

  /** Names the organisations of everybody anew who came, went, or is in one with another name. */
  @Override
  public void settle(UUID tenant, List<WrittenFact> facts) {
    facts.stream()
        .filter(fact -> NAMES.contains(fact.name()))
        .map(fact -> fact.uuid("person"))
        .distinct()
        .forEach(person -> members.nameFor(tenant, person));
    facts.stream()
        .filter(FoldMembers::isRenaming)
        .map(WrittenFact::subject)
        .distinct()
        .forEach(organisation -> members.nameWithin(tenant, organisation));
  }

  @Override
  public void forget(UUID tenant) {
    members.forget(tenant);
  }

  private static boolean isRenaming(WrittenFact fact) {
    return fact.name().equals("OrganisationChanged") && "name".equals(fact.textOrNull("what"));
  }
}
