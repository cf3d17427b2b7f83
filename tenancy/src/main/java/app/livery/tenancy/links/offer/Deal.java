package app.livery.tenancy.links.offer;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.tenancy.links.Days;
import java.io.Serializable;

/**
 * What an offer link offers.
 *
 * @param plan the plan's name
 * @param seats how many people can work with it
 * @param trialDays days before it has to be paid for; 0 for none
 * @param cardRequired whether a card is asked for before anything is granted
 * @param atTrialEnd what happens then
 */
public record Deal(
    String plan, int seats, int trialDays, boolean cardRequired, AtTrialEnd atTrialEnd)
    implements Serializable {
  private static final int MOST_SEATS = 100_000;

  void check() {
    Line.name(plan, "plan");
    if (seats < 1 || seats > MOST_SEATS) throw new Malformed("seats", "seats");
    Days.check("trialDays", trialDays, 0);
    if (atTrialEnd == null) throw new Malformed("atTrialEnd", "choice");
  }
}
