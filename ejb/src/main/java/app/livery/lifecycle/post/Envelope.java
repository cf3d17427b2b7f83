package app.livery.lifecycle.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/** A letter as the mail server wants it: both bodies, and an identifier that stays the same. */
final class Envelope extends MimeMessage {
  private static final String UTF_8 = "UTF-8";
  private final String name;

  private Envelope(Session session, String name) {
    super(session);
    this.name = name;
  }

  static MimeMessage of(Letter letter, String from, Session session) throws MessagingException {
    String domain = from.substring(from.indexOf('@') + 1);
    Envelope envelope = new Envelope(session, "<" + letter.id() + "@" + domain + ">");
    envelope.setFrom(sender(letter, from));
    envelope.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().value()));
    envelope.setSubject(letter.subject(), UTF_8);
    envelope.setSentDate(Date.from(letter.at()));
    envelope.setHeader("Content-Language", letter.language());
    envelope.setHeader("Auto-Submitted", "auto-generated");
    envelope.setHeader("X-Auto-Response-Suppress", "All");
    envelope.setContent(bodies(letter));
    envelope.saveChanges();
    return envelope;
  }

  private static InternetAddress sender(Letter letter, String from) throws MessagingException {
    try {
      return new InternetAddress(from, letter.sender(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("UTF-8 is always there", e);
    }
  }

  private static MimeMultipart bodies(Letter letter) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  /** Jakarta Mail would make another name with each save. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", name);
  }
}
