package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import app.livery.tenancy.hosts.PublicSuffixes;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a domain says what is to become of letters that are not its own (RFC 7489). */
final class Dmarc {
  static final String VALUE = "v=DMARC1; p=none";

  private static final Pattern RECORD = Pattern.compile("(?i)\\s*v\\s*=\\s*DMARC1\\s*(;.*)?");

  /** What somebody has meant to be a record; receivers do not know it as one. */
  private static final Pattern MEANT = Pattern.compile("(?i).*dmarc.*");

  private static final Pattern POLICY =
      Pattern.compile("(?i).*;\\s*p\\s*=\\s*(none|quarantine|reject)\\s*(;.*)?");

  private Dmarc() {}

  static String name(String domain) {
    return "_dmarc." + domain;
  }

  /**
   * A domain's own record, else that of the next domain above which has one; what everybody's names
   * lie below, such as {@code co.uk}, speaks for nobody.
   */
  static Seen look(NameService names, String domain) {
    List<String> unread = List.of();
    for (String at = domain; !PublicSuffixes.isSuffix(at); at = at.substring(at.indexOf('.') + 1)) {
      NameReply reply = names.texts(name(at));
      if (reply.isSilence()) return Seen.UNANSWERED;
      List<String> records = matching(reply, RECORD);
      if (!records.isEmpty()) return judged(records);
      if (at.equals(domain)) unread = matching(reply, MEANT);
    }
    return unread.isEmpty() ? Seen.MISSING : Seen.other(RecordFault.UNREADABLE, unread);
  }

  private static Seen judged(List<String> records) {
    if (records.size() > 1) return Seen.other(RecordFault.SEVERAL, records);
    return POLICY.matcher(records.get(0)).matches()
        ? Seen.fine(records.get(0))
        : Seen.other(RecordFault.NO_POLICY, records);
  }

  private static List<String> matching(NameReply reply, Pattern pattern) {
    return reply.values().stream().filter(text -> pattern.matcher(text).matches()).toList();
  }
}
