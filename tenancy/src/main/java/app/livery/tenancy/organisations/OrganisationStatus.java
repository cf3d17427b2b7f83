package app.livery.tenancy.organisations;

/** Whether an organisation's people may work. */
public enum OrganisationStatus {
  ACTIVE,
  SUSPENDED
}
