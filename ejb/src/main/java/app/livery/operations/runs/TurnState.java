package app.livery.operations.runs;

/** What became of a schedule's last run. */
public enum TurnState {
  /** It runs, or its node died over it. */
  RUNNING,
  DONE,
  FAILED
}
