package app.livery.tenancy.hosts;

import java.io.Serializable;
import java.time.Instant;

/**
 * The certificate that people are shown at a host.
 *
 * @param issuer who signed it; empty where there is none
 * @param until when it ends; null where there is none
 */
public record Certificate(CertificateState state, String issuer, Instant until)
    implements Serializable {
  static final Certificate UNKNOWN = new Certificate(CertificateState.UNKNOWN, "", null);
  static final Certificate NONE = new Certificate(CertificateState.NONE, "", null);
}
