package app.livery.tenancy.organisations;

/** A customer's own organisation, or the one that a tenant's trial people share. */
public enum OrganisationKind {
  STANDARD,
  TRIAL
}
