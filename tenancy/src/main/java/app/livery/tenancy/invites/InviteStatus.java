package app.livery.tenancy.invites;

/** What has become of an invite. */
public enum InviteStatus {
  PENDING,
  ACCEPTED,
  REVOKED,
  EXPIRED
}
