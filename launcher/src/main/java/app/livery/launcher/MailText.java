package app.livery.launcher;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a kept mail back from its file. */
final class MailText {
  static final String RECIPIENT = "Delivered-To";
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"')\\]]+");

  private MailText() {}

  static Mail read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    Instant at = Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(null, in);
      String text = part(message, "text/plain").orElse("");
      String html = part(message, "text/html").orElse("");
      return new Mail(
          id,
          at,
          header(message, "From"),
          header(message, RECIPIENT),
          header(message, "Subject"),
          text,
          html,
          links(html, text),
          headers(message));
    } catch (MessagingException e) {
      throw new IOException("The mail " + file + " cannot be read", e);
    }
  }

  private static Optional<String> part(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType(type) && part.getContent() instanceof String text) {
      return Optional.of(text);
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        Optional<String> found = part(inner, type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> links(String html, String text) {
    Set<String> links = new LinkedHashSet<>();
    for (String source : List.of(html, text)) {
      Matcher matcher = LINK.matcher(source);
      while (matcher.find()) {
        links.add(matcher.group().replace("&amp;", "&").replaceFirst("[.,;:!?]+$", ""));
      }
    }
    return List.copyOf(links);
  }

  private static List<Mail.Header> headers(MimeMessage message) throws MessagingException {
    List<Mail.Header> headers = new ArrayList<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers.add(new Mail.Header(header.getName(), decoded(header.getValue())));
    }
    return List.copyOf(headers);
  }

  private static String header(MimeMessage message, String name) throws MessagingException {
    return Optional.ofNullable(message.getHeader(name, ", ")).map(MailText::decoded).orElse("");
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(value));
    } catch (UnsupportedEncodingException e) {
      return value;
    }
  }
}
