package app.livery.operations.maintenance;

/** Whether a maintenance is going on. */
public enum MaintenanceState {
  UNDER_WAY,
  OVER
}
