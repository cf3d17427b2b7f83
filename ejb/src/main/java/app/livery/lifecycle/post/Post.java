package app.livery.lifecycle.post;

import app.livery.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.util.Properties;

/**
 * The only door to the mail server: {@code LIVERY_SMTP_HOST}, {@code LIVERY_SMTP_PORT}, {@code
 * LIVERY_SMTP_USER}, {@code LIVERY_SMTP_PASSWORD} and {@code LIVERY_SMTP_TLS} ({@code none}, {@code
 * starttls} or {@code tls}).
 */
@ApplicationScoped
public class Post {
  private static final String CONNECT_MILLIS = "5000";
  private static final String ANSWER_MILLIS = "20000";

  /** The address of senders that have none of their own. */
  public static String standardAddress() {
    return Settings.get("LIVERY_MAIL_FROM", "hello@localhost");
  }

  /** A walk to the mail server with several letters of a sender; close it afterwards. */
  public PostWalk walk(Sender sender) {
    return new PostWalk(
        Session.getInstance(properties(sender)),
        sender,
        Settings.get("LIVERY_SMTP_USER", null),
        Settings.get("LIVERY_SMTP_PASSWORD", null),
        standardAddress());
  }

  private static Properties properties(Sender sender) {
    String tls = Settings.get("LIVERY_SMTP_TLS", "none");
    String protocol = tls.equals("tls") ? "smtps" : "smtp";
    Properties all = new Properties();
    all.put("mail.transport.protocol", protocol);
    String before = "mail." + protocol + ".";
    all.put(before + "host", Settings.get("LIVERY_SMTP_HOST", "localhost"));
    all.put(before + "port", Settings.get("LIVERY_SMTP_PORT", "25"));
    all.put(before + "connectiontimeout", CONNECT_MILLIS);
    all.put(before + "timeout", ANSWER_MILLIS);
    all.put(before + "writetimeout", ANSWER_MILLIS);
    all.put(before + "auth", String.valueOf(Settings.find("LIVERY_SMTP_USER").isPresent()));
    all.put(before + "starttls.enable", String.valueOf(tls.equals("starttls")));
    all.put(before + "starttls.required", String.valueOf(tls.equals("starttls")));
    all.put(before + "ssl.checkserveridentity", "true");
    all.put(before + "quitwait", "false");
    all.put(before + "localhost", greeting(sender));
    return all;
  }

  /** Servers write into each letter who has brought it; that is not the name of this machine. */
  private static String greeting(Sender sender) {
    String from = Envelope.addressOf(sender, standardAddress());
    return from.substring(from.indexOf('@') + 1);
  }
}
