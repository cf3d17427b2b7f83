package app.livery.lifecycle.post;

import jakarta.mail.Address;
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

  /**
   * @param standard the address of a sender that has none of its own
   */
  static MimeMessage of(Letter letter, Sender sender, String standard, Session session)
      throws MessagingException {
    String from = addressOf(sender, standard);
    String domain = from.substring(from.indexOf('@') + 1);
    Envelope envelope = new Envelope(session, "<" + letter.id() + "@" + domain + ">");
    envelope.setFrom(named(sender.name() == null ? letter.sender() : sender.name(), from));
    if (sender.replyTo() != null)
      envelope.setReplyTo(new Address[] {new InternetAddress(sender.replyTo().value())});
    envelope.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().value()));
    envelope.setSubject(letter.subject(), UTF_8);
    envelope.setSentDate(Date.from(letter.at()));
    envelope.setHeader("Content-Language", letter.language());
    envelope.setHeader("Auto-Submitted", "auto-generated");
    envelope.setHeader("X-Auto-Response-Suppress", "All");
    envelope.setContent(bodies(letter));
    envelope.saveChanges();
    if (sender.key() != null) DkimSignature.put(envelope, sender.key());
    return envelope;
  }

  /** The address that a sender's letters come from, and go back to when nobody takes them. */
  static String addressOf(Sender sender, String standard) {
    return sender.address() == null ? standard : sender.address().value();
  }

  private static InternetAddress named(String name, String from) throws MessagingException {
    try {
      return new InternetAddress(from, name, UTF_8);
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
