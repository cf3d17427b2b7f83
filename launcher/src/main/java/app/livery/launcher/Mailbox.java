package app.livery.launcher;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpHandler;
import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Catches all mail that the application sends, on loopback, and shows it in the browser. */
public final class Mailbox implements Closeable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long START_MILLIS = 10_000;
  private static final long POLL_MILLIS = 50;

  private final Mails mails;
  private final int smtpPort;
  private final MailboxPages pages;
  private GreenMail post;

  private Mailbox(Mails mails, int smtpPort, MailboxPages pages) {
    this.mails = mails;
    this.smtpPort = smtpPort;
    this.pages = pages;
  }

  static Mailbox open(Path folder, Port smtp, Port web, Clock clock) {
    Mails mails = new Mails(folder, clock);
    Mailbox mailbox =
        new Mailbox(mails, smtp.claim(), MailboxPages.open(mails, web.claim(), clock));
    try {
      mailbox.start();
      return mailbox;
    } catch (RuntimeException e) {
      mailbox.close();
      throw e;
    }
  }

  /** Takes mail again after {@link #stop()}; its pages stay open all the time. */
  public synchronized void start() {
    ServerSetup setup = new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(START_MILLIS);
    post = new GreenMail(setup);
    post.getUserManager().setMessageDeliveryHandler((message, to) -> new Recipient(to.getEmail()));
    try {
      post.start();
    } catch (IllegalStateException e) {
      throw new CannotStart("The mailbox cannot take mail on port " + smtpPort + ".", e);
    }
  }

  /** Refuses mail, as a mail server that is gone. */
  public synchronized void stop() {
    if (post != null) {
      post.stop();
      post = null;
    }
  }

  public int smtpPort() {
    return smtpPort;
  }

  /** Where people read the mails. */
  public URI url() {
    return URI.create("http://localhost:" + pages.port());
  }

  /** Shows something else beside the mails. */
  void serve(String path, HttpHandler handler) {
    pages.serve(path, handler);
  }

  /** The mails whose recipient contains the word, the newest first. */
  public List<Mail> mails(String to) {
    return mails.to(to);
  }

  public void clear() {
    mails.clear();
  }

  /** Waits for a mail to this recipient that fits, or says which mails came instead. */
  public Mail await(String to, Predicate<Mail> fits, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline) {
      for (Mail mail : mails(to)) {
        if (fits.test(mail)) {
          return mail;
        }
      }
      pause();
    }
    throw new IllegalStateException(
        "No such mail to %s within %d s; there came %s"
            .formatted(to, patience.toSeconds(), mails(to).stream().map(Mail::subject).toList()));
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Waiting for mail was interrupted", e);
    }
  }

  @Override
  public void close() {
    stop();
    pages.close();
  }

  /** Whoever is written to: every address exists, and what is delivered goes to the folder. */
  private final class Recipient implements GreenMailUser {
    private final String address;

    Recipient(String address) {
      this.address = address;
    }

    @Override
    public void deliver(MovingMessage message) {
      mails.keep(message.getMessage(), address);
    }

    @Override
    public void deliver(jakarta.mail.internet.MimeMessage message) {
      mails.keep(message, address);
    }

    @Override
    public String getEmail() {
      return address;
    }

    @Override
    public String getLogin() {
      return address;
    }

    @Override
    public String getPassword() {
      return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public void authenticate(String password) {}

    @Override
    public String getQualifiedMailboxName() {
      return address;
    }
  }
}
