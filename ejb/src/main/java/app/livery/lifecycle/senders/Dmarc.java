package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a domain says what is to become of letters that are not its own (RFC 7489). */
final class Dmarc {
  static final String VALUE = "v=DMARC1; p=none";

  private static final Pattern RECORD = Pattern.compile("(?i)\\s*v\\s*=\\s*DMARC1\\s*(;.*)?");
  private static final Pattern POLICY =
      Pattern.compile("(?i).*;\\s*p\\s*=\\s*(none|quarantine|reject)\\s*(;.*)?");

  private Dmarc() {}

  static String name(String domain) {
    return "_dmarc." + domain;
  }

  /** A domain's own record, else that of the next domain above which has one. */
  static Seen look(NameService names, String domain) {
    for (String at = domain; at.contains("."); at = at.substring(at.indexOf('.') + 1)) {
      NameReply reply = names.texts(name(at));
      if (reply.isSilence()) return Seen.UNANSWERED;
      List<String> records =
          reply.values().stream().filter(text -> RECORD.matcher(text).matches()).toList();
      if (records.isEmpty()) continue;
      boolean fine = records.size() == 1 && POLICY.matcher(records.get(0)).matches();
      return fine ? Seen.fine(records.get(0)) : Seen.other(records);
    }
    return Seen.MISSING;
  }
}
