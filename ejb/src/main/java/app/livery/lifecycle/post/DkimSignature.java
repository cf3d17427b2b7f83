package app.livery.lifecycle.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;

/**
 * Signs letters by DKIM (RFC 6376), so that whoever takes them in knows that the domain sent them
 * and that nobody has changed them.
 */
final class DkimSignature {
  private static final String HEADER = "DKIM-Signature";

  /** From and Reply-To stand twice: nobody can add a second one on the way. */
  private static final String HEADERS =
      "from:from:reply-to:reply-to:to:subject:date:message-id:mime-version:content-type"
          + ":content-language:auto-submitted";

  private DkimSignature() {}

  /** Puts a signature on a message that is complete; any later change spoils it. */
  static void put(MimeMessage message, SigningKey key) throws MessagingException {
    String template =
        "v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s; s=%s; h=%s; bh=; b=;"
            .formatted(key.domain(), key.selector(), HEADERS);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      message.writeTo(bytes);
      String line =
          new DKIMSigner(template, key.key()).sign(new ByteArrayInputStream(bytes.toByteArray()));
      message.addHeader(HEADER, folded(line.substring(line.indexOf(':') + 1).strip()));
    } catch (IOException | FailException e) {
      throw new MessagingException("The letter cannot be signed: " + e.getMessage());
    }
  }

  /** Lines of a head are short; by "relaxed" a fold counts as the blank that was there. */
  private static String folded(String value) {
    return value.replace("; ", ";\r\n\t");
  }
}
