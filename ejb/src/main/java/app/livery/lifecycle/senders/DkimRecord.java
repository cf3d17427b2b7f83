package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record that tells the world a key's public half (RFC 6376, 3.6). */
final class DkimRecord {
  private static final List<String> FOR_MAIL = List.of("*", "email");

  private DkimRecord() {}

  static String name(String selector, String domain) {
    return selector + "._domainkey." + domain;
  }

  static String value(String publicKey) {
    return "v=DKIM1; k=rsa; p=" + publicKey;
  }

  static Seen look(NameService names, String domain, String selector, String publicKey) {
    NameReply reply = names.texts(name(selector, domain));
    List<String> records = reply.values();
    if (records.isEmpty()) return Seen.without(reply);
    if (records.size() > 1) return Seen.other(RecordFault.SEVERAL, records);
    return fault(records.get(0), publicKey)
        .map(fault -> Seen.other(fault, records))
        .orElseGet(() -> Seen.fine(records.get(0)));
  }

  /** What keeps a record from telling this key for RSA over SHA-256 and mail, in earnest. */
  static Optional<RecordFault> fault(String record, String publicKey) {
    Map<String, String> tags = tags(record);
    String told = tags.getOrDefault("p", "");
    if (!tags.getOrDefault("v", "DKIM1").equals("DKIM1") || !tags.containsKey("p"))
      return Optional.of(RecordFault.UNREADABLE);
    if (told.isEmpty()) return Optional.of(RecordFault.WITHDRAWN);
    if (!told.equals(publicKey))
      return Optional.of(publicKey.contains(told) ? RecordFault.CUT : RecordFault.OTHER_KEY);
    boolean fits =
        tags.getOrDefault("k", "rsa").equalsIgnoreCase("rsa")
            && parts(tags.getOrDefault("h", "sha256")).contains("sha256")
            && parts(tags.getOrDefault("s", "*")).stream().anyMatch(FOR_MAIL::contains)
            && !parts(tags.getOrDefault("t", "")).contains("y");
    return fits ? Optional.empty() : Optional.of(RecordFault.NOT_FOR_MAIL);
  }

  private static Map<String, String> tags(String record) {
    return Stream.of(record.split(";"))
        .filter(tag -> tag.contains("="))
        .map(tag -> tag.split("=", 2))
        .collect(
            Collectors.toMap(
                tag -> tag[0].strip().toLowerCase(Locale.ROOT),
                tag -> tag[1].replaceAll("\\s+", ""),
                (first, second) -> first));
  }

  private static List<String> parts(String value) {
    return List.of(value.toLowerCase(Locale.ROOT).split(":"));
  }
}
