package app.livery.web.tenancy;

import app.livery.tenancy.hosts.Finding;
import app.livery.tenancy.hosts.HostRow;

/** What somebody who brings a host name here is to do next, and how pressing that is. */
public enum HostAdvice {
  PROVE("info"),
  PROOF_MISSING("warning"),
  PROOF_OTHER("warning"),
  PROOF_HELD("danger"),
  ADDRESS("info"),
  ADDRESS_MISSING("warning"),
  ADDRESS_OTHER("warning"),
  BROKEN_MISSING("danger"),
  BROKEN_OTHER("danger"),
  /** Live, and the last look found otherwise. */
  WAVERING("warning"),
  UNANSWERED("warning"),
  CERTIFICATE_ENDING("warning"),
  CERTIFICATE_BAD("danger"),
  LIVE("success");

  private final String tone;

  HostAdvice(String tone) {
    this.tone = tone;
  }

  /** The tone of its note. */
  public String getTone() {
    return tone;
  }

  static HostAdvice of(HostRow host) {
    Finding proof = host.records().get(0).finding();
    Finding address = host.records().get(1).finding();
    return switch (host.state()) {
      case AWAITING_PROOF -> ofProof(proof);
      case LIVE -> ofLive(host, address);
      case BROKEN -> ofAddress(address, BROKEN_MISSING, BROKEN_MISSING, BROKEN_OTHER);
      case PROVED, REMOVED -> ofAddress(address, ADDRESS, ADDRESS_MISSING, ADDRESS_OTHER);
    };
  }

  private static HostAdvice ofProof(Finding proof) {
    return switch (proof) {
      case MISSING -> PROOF_MISSING;
      case OTHER -> PROOF_OTHER;
      case HELD -> PROOF_HELD;
      case UNANSWERED -> UNANSWERED;
      case UNSEEN, FINE -> PROVE;
    };
  }

  private static HostAdvice ofAddress(
      Finding address, HostAdvice unseen, HostAdvice missing, HostAdvice other) {
    return switch (address) {
      case MISSING -> missing;
      case OTHER -> other;
      case UNANSWERED -> UNANSWERED;
      case UNSEEN, FINE, HELD -> unseen;
    };
  }

  private static HostAdvice ofLive(HostRow host, Finding address) {
    if (address == Finding.MISSING || address == Finding.OTHER) return WAVERING;
    return switch (host.certificate().state()) {
      case ENDING -> CERTIFICATE_ENDING;
      case EXPIRED, OTHER_NAME, NONE -> CERTIFICATE_BAD;
      case UNKNOWN, SOUND -> LIVE;
    };
  }
}
