package app.livery.stories;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;

/**
 * Looks at a mail's DKIM signature (RFC 6376, relaxed/relaxed, rsa-sha256) as whoever receives it
 * does: with nothing but the mail as it arrived and a name server. Nothing of the sender's code is
 * used.
 */
final class DkimProof {
  private final String source;
  private final Map<String, String> tags;

  private DkimProof(String source) {
    this.source = source;
    this.tags = tagsOf(relaxed(headers("dkim-signature").get(0)).substring(15));
  }

  /** The proof in a mail that the house's mailbox received. */
  static DkimProof of(House house, Mail mail) {
    return new DkimProof(source(house, mail));
  }

  /** The mail as it arrived, byte for byte. */
  static String source(House house, Mail mail) {
    HttpRequest request =
        HttpRequest.newBuilder(house.mailbox().url().resolve("/mails/" + mail.id() + "/source"))
            .build();
    try {
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1))
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The domain that has signed. */
  String domain() {
    return tags.get("d");
  }

  String selector() {
    return tags.get("s");
  }

  /** The same mail after somebody on its way changed something. */
  DkimProof changed(String from, String to) {
    if (!source.contains(from)) throw new IllegalArgumentException("Not in the mail: " + from);
    return new DkimProof(source.replace(from, to));
  }

  /** Whether the body is the one that was signed. */
  boolean bodyHolds() throws GeneralSecurityException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(body().getBytes(StandardCharsets.ISO_8859_1));
    return Base64.getEncoder().encodeToString(digest).equals(tags.get("bh"));
  }

  /** Whether the head was signed with the key that the domain's name server tells. */
  boolean signatureHolds(House house) throws GeneralSecurityException, NamingException {
    String key = tagsOf(record(house)).get("p");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
    signature.update(signed().getBytes(StandardCharsets.ISO_8859_1));
    return signature.verify(Base64.getDecoder().decode(tags.get("b")));
  }

  /** What the name server says of the selector, its pieces put together. */
  private String record(House house) throws NamingException {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
    settings.put("java.naming.provider.url", "dns://" + house.names().address());
    InitialDirContext names = new InitialDirContext(settings);
    try {
      String name = selector() + "._domainkey." + domain();
      return names.getAttributes(name, new String[] {"TXT"}).get("TXT").get().toString();
    } finally {
      names.close();
    }
  }

  /** The signed lines of the head, each from the bottom up, then the signature without itself. */
  private String signed() {
    StringBuilder all = new StringBuilder();
    Map<String, List<String>> left = new java.util.HashMap<>();
    for (String name : tags.get("h").toLowerCase(Locale.ROOT).split(":")) {
      List<String> lines = left.computeIfAbsent(name, each -> new ArrayList<>(headers(each)));
      if (!lines.isEmpty()) all.append(relaxed(lines.remove(lines.size() - 1))).append("\r\n");
    }
    String own = relaxed(headers("dkim-signature").get(0));
    return all.append(own.replaceFirst("(?<=[; ])b=[^;]*", "b=")).toString();
  }

  private List<String> headers(String name) {
    String head = source.substring(0, source.indexOf("\r\n\r\n"));
    return Stream.of(head.split("\r\n(?![ \t])"))
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .toList();
  }

  private static String relaxed(String header) {
    int colon = header.indexOf(':');
    String value = header.substring(colon + 1).replace("\r\n", "").replaceAll("[ \t]+", " ");
    return header.substring(0, colon).toLowerCase(Locale.ROOT).strip() + ":" + value.strip();
  }

  private String body() {
    String body = source.substring(source.indexOf("\r\n\r\n") + 4);
    String even = body.replaceAll("[ \t]+", " ").replaceAll(" (?=\r\n|$)", "");
    String ended = even.replaceAll("(\r\n)+$", "");
    return ended.isEmpty() ? "" : ended + "\r\n";
  }

  private static Map<String, String> tagsOf(String text) {
    return Stream.of(text.split(";"))
        .filter(tag -> tag.contains("="))
        .collect(
            Collectors.toMap(
                tag -> tag.substring(0, tag.indexOf('=')).replaceAll("[\\s\"]", ""),
                tag -> tag.substring(tag.indexOf('=') + 1).replaceAll("[\\s\"]", ""),
                (first, second) -> first));
  }
}
