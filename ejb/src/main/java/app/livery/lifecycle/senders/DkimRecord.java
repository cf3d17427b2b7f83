package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record that tells the world a key's public half (RFC 6376, 3.6). */
final class DkimRecord {
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
    boolean fine = records.size() == 1 && tells(records.get(0), publicKey);
    return fine ? Seen.fine(records.get(0)) : Seen.other(records);
  }

  /** The same key for RSA over SHA-256 and mail, and not said to be there for tests only. */
  static boolean tells(String record, String publicKey) {
    Map<String, String> tags = tags(record);
    return tags.getOrDefault("v", "DKIM1").equals("DKIM1")
        && tags.getOrDefault("k", "rsa").equalsIgnoreCase("rsa")
        && tags.getOrDefault("p", "").equals(publicKey)
        && parts(tags.getOrDefault("h", "sha256")).contains("sha256")
        && parts(tags.getOrDefault("s", "*")).stream().anyMatch(List.of("*", "email")::contains)
        && !parts(tags.getOrDefault("t", "")).contains("y");
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
