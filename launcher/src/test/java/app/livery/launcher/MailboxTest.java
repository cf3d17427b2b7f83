package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private Mailbox mailbox;

  @BeforeEach
  void open() {
    mailbox = Mailbox.open(temp, Port.any(), Port.any(), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    mailbox.close();
  }

  @Test
  void a_mail_is_kept_with_both_parts_and_its_links() throws MessagingException {
    send(
        "mona@b.example",
        "Join \u0645\u0631\u062d\u0628\u0627",
        "<p><a href=\"http://acme.localhost:1/join/x?a=1&amp;b=2\">Join</a>");
    Mail mail = mailbox.await("mona@b.example", each -> true, PATIENCE);
    assertEquals("Join \u0645\u0631\u062d\u0628\u0627", mail.subject());
    assertEquals("mona@b.example", mail.to());
    assertTrue(mail.text().startsWith("plain"));
    assertEquals("http://acme.localhost:1/join/x?a=1&b=2", mail.link("/join/"));
  }

  @Test
  void each_recipient_gets_a_copy_of_their_own() throws MessagingException {
    send("mona@b.example,omar@b.example", "Both", "<p>x");
    assertEquals(1, mailbox.mails("mona@").size());
    assertEquals(1, mailbox.mails("omar@").size());
  }

  @Test
  void mails_survive_a_restart_and_the_newest_is_first() throws MessagingException {
    send("a@b.example", "first", "<p>x");
    send("a@b.example", "second", "<p>x");
    mailbox.close();
    mailbox = Mailbox.open(temp, Port.any(), Port.any(), Clock.systemUTC());
    assertEquals(
        List.of("second", "first"), mailbox.mails("").stream().map(Mail::subject).toList());
  }

  @Test
  void a_stopped_mailbox_refuses_mail_and_takes_it_again_later() throws MessagingException {
    mailbox.stop();
    assertThrows(MessagingException.class, () -> send("a@b.example", "lost", "<p>x"));
    mailbox.start();
    send("a@b.example", "arrived", "<p>x");
    assertEquals(1, mailbox.mails("").size());
  }

  @Test
  void programs_read_and_delete_mails_as_json() throws Exception {
    send("a@b.example", "Hello", "<p>x");
    send("c@b.example", "Other", "<p>x");
    JsonNode found =
        JsonMapper.builder().build().readTree(get("/api/mails?to=a%40b.example").body());
    assertEquals(1, found.size());
    assertEquals("Hello", found.at("/0/subject").asText());
    HttpRequest delete = HttpRequest.newBuilder(at("/api/mails")).DELETE().build();
    assertEquals(204, client.send(delete, BodyHandlers.discarding()).statusCode());
    assertEquals("[]", get("/api/mails").body());
  }

  @Test
  void people_read_mails_in_a_page_that_a_mail_cannot_write_into() throws Exception {
    send("a@b.example", "<script>alert(1)</script>", "<script>alert(2)</script>");
    String id = mailbox.mails("").get(0).id();
    assertFalse(get("/").body().contains("<script>alert"));
    assertFalse(get("/mails/" + id).body().contains("<script>alert"));
    HttpResponse<String> part = get("/mails/" + id + "/html");
    String policy = part.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("sandbox") && policy.contains("default-src 'none'"));
  }

  @Test
  void a_mail_that_is_not_there_is_not_found() throws Exception {
    assertEquals(404, get("/mails/1-1").statusCode());
    assertEquals(404, get("/mails/..%2F..%2Fsecrets.properties").statusCode());
  }

  @Test
  void a_page_of_another_site_cannot_delete_mails() throws Exception {
    send("a@b.example", "kept", "<p>x");
    HttpRequest foreign =
        HttpRequest.newBuilder(at("/"))
            .header("Origin", "http://evil.example")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    assertEquals(421, client.send(foreign, BodyHandlers.discarding()).statusCode());
    assertEquals(1, mailbox.mails("").size());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return mailbox.url().resolve(path);
  }

  private void send(String to, String subject, String html) throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("no-reply@livery.localhost");
    message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
    message.setSubject(subject, "UTF-8");
    MimeBodyPart text = new MimeBodyPart();
    text.setText("plain", "UTF-8");
    MimeBodyPart rich = new MimeBodyPart();
    rich.setContent(html, "text/html; charset=UTF-8");
    message.setContent(new MimeMultipart("alternative", text, rich));
    Transport.send(message);
  }
}
