package app.livery.lifecycle.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.Test;

/** What another program, which knows the public key only, says to our signatures. */
class DkimSignatureTest {
  private static final String DOMAIN = "ash.example";
  private static final String SELECTOR = "m20260301-abcdef";
  private static final KeyPair PAIR = pair();
  private static final EmailAddress HELLO = new EmailAddress("hello@ash.example");
  private static final EmailAddress DESK = new EmailAddress("desk@ash.example");

  @Test
  void a_signed_letter_verifies() throws Exception {
    assertEquals(1, verify(text(signed("Willkommen", DESK))));
  }

  @Test
  void letters_in_any_script_and_of_any_length_verify() throws Exception {
    assertEquals(1, verify(text(signed("مرحبًا بك في آش ".repeat(12), DESK))));
    assertEquals(1, verify(text(signed("Grüße & Küsse…", null))));
  }

  @Test
  void a_changed_subject_is_noticed() throws Exception {
    String spoilt = text(signed("Welcome", DESK)).replace("Subject: Welcome", "Subject: Wellcome");
    assertThrows(FailException.class, () -> verify(spoilt));
  }

  @Test
  void a_changed_body_is_noticed() throws Exception {
    String spoilt = text(signed("Welcome", DESK)).replace("https://ash", "https://bad");
    assertThrows(FailException.class, () -> verify(spoilt));
  }

  @Test
  void a_second_from_or_another_reply_address_is_noticed() throws Exception {
    String letter = text(signed("Welcome", null));
    assertThrows(FailException.class, () -> verify("From: eve@bad.example\r\n" + letter));
    assertThrows(FailException.class, () -> verify("Reply-To: eve@bad.example\r\n" + letter));
  }

  @Test
  void a_verified_sender_writes_in_its_own_name_only() throws Exception {
    String letter = text(signed("Welcome", DESK));
    assertTrue(letter.contains("From: Ash <hello@ash.example>"));
    assertTrue(letter.contains("Reply-To: desk@ash.example"));
    assertTrue(letter.matches("(?s).*Message-ID: <\\S+@ash\\.example>.*"));
    assertFalse(letter.contains("platform.example"));
  }

  @Test
  void without_a_key_letters_come_from_the_installation_unsigned() throws Exception {
    Sender sender = new Sender("Ash", null, DESK, null);
    String letter = text(Envelope.of(letter("Welcome"), sender, "hi@platform.example", session()));
    assertTrue(letter.contains("From: Ash <hi@platform.example>"));
    assertTrue(letter.contains("Reply-To: desk@ash.example"));
    assertFalse(letter.contains("DKIM-Signature"));
  }

  private static MimeMessage signed(String subject, EmailAddress replyTo)
      throws MessagingException {
    SigningKey key = new SigningKey(DOMAIN, SELECTOR, PAIR.getPrivate());
    Sender sender = new Sender("Ash", HELLO, replyTo, key);
    return Envelope.of(letter(subject), sender, "hi@platform.example", session());
  }

  private static Letter letter(String subject) {
    String text = "Hello,\n\n.\n  open\thttps://ash.example/join  \nسلام\n\n\n";
    return new Letter(
        UUID.randomUUID(),
        "Brand",
        new EmailAddress("ann@birch.test"),
        "en",
        subject,
        text,
        "<p>" + text + "</p>",
        Instant.parse("2026-03-01T12:00:00Z"));
  }

  private static int verify(String message) throws IOException, FailException {
    String record =
        "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());
    DKIMVerifier verifier =
        new DKIMVerifier(
            (methods, selector, token) -> {
              boolean ours = selector.toString().equals(SELECTOR);
              return ours && token.toString().equals(DOMAIN) ? List.of(record) : List.of();
            });
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    return verifier.verify(new ByteArrayInputStream(bytes)).size();
  }

  private static String text(MimeMessage message) throws MessagingException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Session session() {
    return Session.getInstance(new Properties());
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
