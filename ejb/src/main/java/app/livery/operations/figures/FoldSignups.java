package app.livery.operations.figures;

import app.livery.operations.facts.WrittenFact;
import app.livery.operations.folding.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A tenant's figures, and its sign-ups per day in UTC: the people who became known to it. */
@ApplicationScoped
public class FoldSignups implements Folder {
  @Inject TenantCounts counts;

  @Override
  public boolean takes(WrittenFact fact) {
    return fact.name().equals("PersonAdded");
  }

  @Override
  public void fold(UUID tenant, WrittenFact fact) {
    fact.instant("createdAt");
  }

  @Override
  public void settle(UUID tenant, List<WrittenFact> facts) {
    Map<LocalDate, Long> days =
        facts.stream()
            .filter(this::takes)
            .map(fact -> fact.instant("createdAt").atZone(ZoneOffset.UTC).toLocalDate())
            .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
    days.forEach((day, people) -> counts.signups(tenant, day, people));
    counts.count(tenant);
  }

  @Override
  public void forget(UUID tenant) {
    counts.forget(tenant);
  }
}
