package app.livery.billing.plans;

import app.livery.billing.Module;
import app.livery.kernel.Credits;
import app.livery.tenancy.links.offer.AtTrialEnd;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as lists show it.
 *
 * @param code the same in all its generations
 * @param seats how many it begins with
 * @param modules what it opens, parted by commas
 * @param includedMicro credits that come with each period, in micro-credits
 * @param prices how many it has
 * @param amiss how many of them differ at Stripe
 * @param activatedAt since when it is on sale; null before
 * @param description null or empty for none
 */
public record PlanRow(
    UUID id,
    String code,
    int generation,
    String name,
    String description,
    int seats,
    String modules,
    long includedMicro,
    int trialDays,
    AtTrialEnd atTrialEnd,
    boolean cardRequired,
    PlanStatus status,
    Instant createdAt,
    Instant activatedAt,
    long prices,
    long amiss)
    implements Serializable {
  public Credits included() {
    return new Credits(includedMicro);
  }

  public Set<Module> moduleSet() {
    return moduleList().stream().collect(Collectors.toUnmodifiableSet());
  }

  public List<Module> moduleList() {
    return Stream.of(modules.split(",")).map(Module::valueOf).toList();
  }
}
