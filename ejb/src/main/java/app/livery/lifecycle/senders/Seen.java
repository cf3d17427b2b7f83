package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.Finding;
import app.livery.tenancy.hosts.NameReply;
import java.util.List;

/**
 * What one look at a record has shown.
 *
 * @param found what stands there; empty where there is nothing or nobody answered
 */
record Seen(Finding finding, String found) {
  private static final int LONGEST = 1000;

  static final Seen NEVER = new Seen(Finding.UNSEEN, "");
  static final Seen UNANSWERED = new Seen(Finding.UNANSWERED, "");
  static final Seen MISSING = new Seen(Finding.MISSING, "");

  static Seen fine(String found) {
    return new Seen(Finding.FINE, told(found));
  }

  static Seen other(List<String> found) {
    return new Seen(Finding.OTHER, told(String.join(" | ", found)));
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
