package app.livery.tenancy.hosts;

import java.util.List;

/**
 * What one look at a host's records and certificate has shown.
 *
 * @param texts all values beside the proof, among them perhaps another tenant's
 * @param proof whether the proof is among them
 * @param proofFound what stands there instead
 * @param addressFound where the host leads instead
 */
record Sight(
    List<String> texts,
    Finding proof,
    String proofFound,
    Finding address,
    String addressFound,
    Certificate certificate) {

  boolean isProof() {
    return proof == Finding.FINE;
  }

  /** The same for a host whose holder stands by it. */
  Sight held() {
    return new Sight(texts, Finding.HELD, "", address, addressFound, certificate);
  }
}
