package app.livery.tenancy.people;

/** Whether somebody may sign in. */
public enum PersonStatus {
  ACTIVE,
  SUSPENDED
}
