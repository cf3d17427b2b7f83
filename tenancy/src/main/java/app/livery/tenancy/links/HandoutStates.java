package app.livery.tenancy.links;

import java.util.Map;

/** How lists of links and codes, alias {@code l}, find those of one {@link LinkStatus}. */
public final class HandoutStates {
  private static final String ON = "l.offAt is null";
  private static final String IN_TIME = ON + " and (l.expiresAt is null or l.expiresAt > :now)";

  /** Conditions by status; {@code :now} is the time of asking. */
  public static final Map<String, String> CONDITIONS =
      Map.of(
          LinkStatus.OFF.name(), "l.offAt is not null",
          LinkStatus.EXPIRED.name(), ON + " and l.expiresAt <= :now",
          LinkStatus.SPENT.name(), IN_TIME + " and l.uses >= l.useLimit",
          LinkStatus.ACTIVE.name(), IN_TIME + " and (l.useLimit is null or l.uses < l.useLimit)");

  private HandoutStates() {}
}
