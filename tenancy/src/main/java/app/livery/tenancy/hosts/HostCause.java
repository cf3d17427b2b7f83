package app.livery.tenancy.hosts;

/** Why a host is in the state it is in. */
public enum HostCause {
  CLAIMED,
  PROOF_SEEN,
  ADDRESS_SEEN,
  ADDRESS_LOST,
  GIVEN_UP,
  /** It was claimed and never proved. */
  NOT_PROVED,
  /** Whoever holds the name's records has proved it for another tenant. */
  TAKEN_OVER
}
