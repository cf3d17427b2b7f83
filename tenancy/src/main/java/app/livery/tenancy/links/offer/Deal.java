package app.livery.tenancy.links.offer;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.tenancy.links.Days;
import java.io.Serializable;
import java.util.UUID;

/**
 * What an offer link offers.
 *
 * @param planId the plan that is sold with it; null for one that is only a name
 * @param plan the plan's name; of a plan that is sold it is its own
 * @param seats how many people can work with it
 * @param trialDays days before it has to be paid for; 0 for none
 * @param cardRequired whether a card is asked for before anything is granted
 * @param atTrialEnd what happens then
 */
public record Deal(
    UUID planId, String plan, int seats, int trialDays, boolean cardRequired, AtTrialEnd atTrialEnd)
    implements Serializable {
  private static final int MOST_SEATS = 100_000;

  /** A deal about a plan that is only a name. */
  public Deal(String plan, int seats, int trialDays, boolean cardRequired, AtTrialEnd atTrialEnd) {
    this(null, plan, seats, trialDays, cardRequired, atTrialEnd);
  }

  /** The same under the name that its plan bears. */
  Deal named(String name) {
    return new Deal(planId, name, seats, trialDays, cardRequired, atTrialEnd);
  }

  void check() {
    Line.name(plan, "plan");
    if (seats < 1 || seats > MOST_SEATS) throw new Malformed("seats", "seats");
    Days.check("trialDays", trialDays, 0);
    if (atTrialEnd == null) throw new Malformed("atTrialEnd", "choice");
  }
}
