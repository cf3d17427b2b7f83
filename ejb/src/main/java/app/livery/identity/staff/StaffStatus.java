package app.livery.identity.staff;

/** Whether a member of the staff may sign in. */
public enum StaffStatus {
  ACTIVE,
  SUSPENDED
}
