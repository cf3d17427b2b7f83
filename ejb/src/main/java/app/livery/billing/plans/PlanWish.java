package app.livery.billing.plans;

import app.livery.billing.Module;
import app.livery.kernel.Credits;
import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.tenancy.links.offer.AtTrialEnd;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms that a plan shall have.
 *
 * @param description may be empty
 * @param seats how many it begins with
 * @param included credits that come with each period
 * @param trialDays 0 for none
 */
public record PlanWish(
    String name,
    String description,
    int seats,
    Set<Module> modules,
    Credits included,
    int trialDays,
    boolean cardRequired,
    AtTrialEnd atTrialEnd) {
  private static final int MOST_SEATS = 100_000;
  private static final int MOST_DAYS = 365;
  private static final int LONGEST = 300;
  private static final Credits MOST_CREDITS = Credits.of(1_000_000_000);

  /**
   * The wish with its texts in order.
   *
   * @throws Malformed at the field that cannot be
   */
  PlanWish checked() {
    if (seats < 1 || seats > MOST_SEATS) throw new Malformed("seats", "seats");
    if (modules == null || modules.isEmpty()) throw new Malformed("modules", "modules");
    boolean plenty = included == null || included.compareTo(MOST_CREDITS) > 0;
    if (plenty || included.micro() < 0) throw new Malformed("included", "credits");
    if (trialDays < 0 || trialDays > MOST_DAYS) throw new Malformed("trialDays", "days");
    if (atTrialEnd == null) throw new Malformed("atTrialEnd", "choice");
    String text = description == null || description.isBlank() ? "" : described();
    return new PlanWish(
        Line.name(name, "name"),
        text,
        seats,
        modules,
        included,
        trialDays,
        cardRequired,
        atTrialEnd);
  }

  String moduleText() {
    return EnumSet.copyOf(modules).stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private String described() {
    return Line.of(description, LONGEST, "description", "description");
  }
}
