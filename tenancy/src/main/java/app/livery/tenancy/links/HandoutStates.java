package app.livery.tenancy.links;

import app.livery.kernel.Listing;
import java.time.Instant;
import java.util.Map;

/** How lists of links and codes, alias {@code l}, are read, and find those of one status. */
public final class HandoutStates {
  private static final String ON = "l.offAt is null";
  private static final String IN_TIME = ON + " and (l.expiresAt is null or l.expiresAt > :now)";

  /** Conditions by status; {@code :now} is the time of asking. */
  private static final Map<String, String> CONDITIONS =
      Map.of(
          LinkStatus.OFF.name(), "l.offAt is not null",
          LinkStatus.EXPIRED.name(), ON + " and l.expiresAt <= :now",
          LinkStatus.SPENT.name(), IN_TIME + " and l.uses >= l.useLimit",
          LinkStatus.ACTIVE.name(), IN_TIME + " and (l.useLimit is null or l.uses < l.useLimit)");

  private HandoutStates() {}

  /**
   * What lists of links and codes have in common: the filter {@code status}, and the order.
   *
   * @param query selects them by the alias {@code l}
   */
  public static <H extends Handout> Listing<H> listing(Class<H> type, String query, Instant now) {
    return Listing.of(type, query)
        .choice("status", CONDITIONS)
        .with("now", now)
        .sort("label", "lower(l.label)")
        .sort("uses", "l.uses")
        .sort("expiresAt", "l.expiresAt")
        .sort("createdAt", "l.createdAt")
        .order("l.createdAt desc", "l.id desc");
  }
}
