package app.livery.identity.keys;

/** Whether a key opens anything. */
public enum KeyStatus {
  ACTIVE,
  EXPIRED,
  REVOKED
}
