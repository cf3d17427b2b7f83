package app.livery.migrations;

/**
 * What bringing the tenants' schemas up to date has led to.
 *
 * @param behind how many lacked a migration
 * @param broughtUp how many have all of them now
 * @param failed how many could not be brought up; the registry says why
 * @param stopped whether too many failed to go on with the rest
 */
public record FleetReport(int behind, int broughtUp, int failed, boolean stopped) {
  static final FleetReport NOTHING_TO_DO = new FleetReport(0, 0, 0, false);
}
