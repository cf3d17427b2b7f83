package app.livery.tenancy.hosts;

/** How the certificate does that people are shown at a host. */
public enum CertificateState {
  /** Not looked at. */
  UNKNOWN,
  SOUND,
  /** Less than a fifth of its time is left, so it should have been renewed already. */
  ENDING,
  EXPIRED,
  /** It is for other names. */
  OTHER_NAME,
  /** Nothing answered with one. */
  NONE
}
