package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.Finding;
import app.livery.tenancy.hosts.NameReply;
import java.util.List;

/**
 * What one look at a record has shown.
 *
 * @param fault what is wrong with what stands there; null for nothing
 * @param found what stands there; empty where there is nothing or nobody answered
 */
record Seen(Finding finding, RecordFault fault, String found) {
  private static final int LONGEST = 1000;

  /** Stands between several records. */
  static final String BETWEEN = " | ";

  static final Seen NEVER = new Seen(Finding.UNSEEN, null, "");
  static final Seen UNANSWERED = new Seen(Finding.UNANSWERED, null, "");
  static final Seen MISSING = new Seen(Finding.MISSING, null, "");

  static Seen fine(String found) {
    return new Seen(Finding.FINE, null, told(found));
  }

  static Seen other(RecordFault fault, List<String> found) {
    return new Seen(Finding.OTHER, fault, told(String.join(BETWEEN, found)));
  }

  /** Nothing, or nobody to say so. */
  static Seen without(NameReply reply) {
    return reply.isSilence() ? UNANSWERED : MISSING;
  }

  boolean isFine() {
    return finding == Finding.FINE;
  }

  boolean isAnswered() {
    return finding != Finding.UNANSWERED && finding != Finding.UNSEEN;
  }

  /** Strangers write these: on one line, and not without end. */
  private static String told(String text) {
    String line = text.replaceAll("\\p{C}", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }
}
