package app.livery.web.lifecycle;

import app.livery.lifecycle.senders.KeyStanding;
import app.livery.lifecycle.senders.SenderRecord;
import app.livery.lifecycle.senders.SenderRow;
import app.livery.tenancy.hosts.Finding;
import java.util.List;

/** What whoever sets up a brand's own address for letters is to do next, and how pressing it is. */
public enum SenderAdvice {
  PLATFORM("info"),
  CREATE("info"),
  MISSING("warning"),
  OTHER("warning"),
  UNANSWERED("warning"),
  BROKEN("danger"),
  /** Verified, and the last look found otherwise. */
  WAVERING("warning"),
  /** Verified, and a new key waits for its record. */
  NEW_KEY("info"),
  VERIFIED("success");

  private final String tone;

  SenderAdvice(String tone) {
    this.tone = tone;
  }

  /** The tone of its note. */
  public String getTone() {
    return tone;
  }

  static SenderAdvice of(SenderRow sender) {
    List<Finding> findings = sender.records().stream().map(SenderRecord::finding).toList();
    return switch (sender.state()) {
      case PLATFORM -> PLATFORM;
      case AWAITING -> ofAwaiting(findings);
      case BROKEN -> findings.contains(Finding.UNANSWERED) ? UNANSWERED : BROKEN;
      case VERIFIED -> ofVerified(sender);
    };
  }

  private static SenderAdvice ofAwaiting(List<Finding> findings) {
    if (findings.contains(Finding.UNANSWERED)) return UNANSWERED;
    if (findings.contains(Finding.OTHER)) return OTHER;
    return findings.contains(Finding.MISSING) ? MISSING : CREATE;
  }

  /** The record of a key that leaves or waits changes nothing yet. */
  private static SenderAdvice ofVerified(SenderRow sender) {
    boolean waiting = sender.keys().stream().anyMatch(key -> key.standing() == KeyStanding.WAITING);
    if (waiting) return NEW_KEY;
    boolean leaving = sender.keys().stream().anyMatch(key -> key.standing() == KeyStanding.LEAVING);
    boolean all = sender.records().stream().allMatch(record -> record.finding() == Finding.FINE);
    return all || leaving ? VERIFIED : WAVERING;
  }
}
