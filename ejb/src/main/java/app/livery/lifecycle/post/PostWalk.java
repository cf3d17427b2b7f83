package app.livery.lifecycle.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One walk to the mail server: connects at the first letter and keeps the connection for the next
 * ones. Once the server is found to be gone, the letters that remain are told so at once.
 */
public final class PostWalk implements AutoCloseable {
  /** How servers word an answer: a code of three digits, then text. */
  private static final Pattern ANSWER = Pattern.compile("(?m)^\\s*([2345]\\d\\d)[ -]");

  private final Session session;
  private final String user;
  private final String password;
  private final Sender sender;
  private final String standard;
  private Transport transport;
  private PostReply gone;

  PostWalk(Session session, Sender sender, String user, String password, String standard) {
    this.session = session;
    this.user = user;
    this.password = password;
    this.sender = sender;
    this.standard = standard;
  }

  /** Hands a letter over. Never throws: whatever happens is the answer. */
  public PostReply post(Letter letter) {
    if (gone != null) return gone;
    try {
      connect();
    } catch (MessagingException e) {
      gone = new PostReply.TimedOut(words(e));
      return gone;
    }
    try {
      MimeMessage message = Envelope.of(letter, sender, standard, session);
      transport.sendMessage(message, new Address[] {new InternetAddress(letter.to().value())});
      return new PostReply.Completed("accepted");
    } catch (MessagingException e) {
      return judge(e);
    }
  }

  private void connect() throws MessagingException {
    if (transport != null && transport.isConnected()) return;
    transport = session.getTransport();
    transport.connect(user, password);
  }

  /** A code of the five hundreds is for good; everything else may pass. */
  private static PostReply judge(MessagingException failure) {
    String words = words(failure);
    Matcher answer = ANSWER.matcher(words);
    boolean forGood = answer.find() && answer.group(1).startsWith("5");
    return forGood ? new PostReply.Refused(words) : new PostReply.TimedOut(words);
  }

  /** The innermost words: those of the server, where it has spoken. */
  private static String words(MessagingException failure) {
    Exception deepest = failure;
    while (deepest instanceof MessagingException inner && inner.getNextException() != null)
      deepest = inner.getNextException();
    String words = String.valueOf(deepest.getMessage()).strip();
    return words.length() <= 300 ? words : words.substring(0, 300);
  }

  @Override
  public void close() {
    if (transport == null) return;
    try {
      transport.close();
    } catch (MessagingException e) {
      transport = null;
    }
  }
}
