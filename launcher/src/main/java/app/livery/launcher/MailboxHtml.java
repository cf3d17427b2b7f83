package app.livery.launcher;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The mailbox's pages as text. */
final class MailboxHtml {
  private final Clock clock;

  MailboxHtml(Clock clock) {
    this.clock = clock;
  }

  String list(List<Mail> mails, String to) {
    String reading =
        mails.isEmpty()
            ? "<div class=quiet><h2>%s</h2><p>%s</p></div>"
                .formatted(
                    to.isBlank() ? "No mail yet" : "No mail to this address",
                    "All mail that the server sends is caught here and goes nowhere else.")
            : "<div class=quiet><h2>Choose a mail</h2><p>The newest is at the top.</p></div>";
    return page("Mailbox", mails, to, "", reading);
  }

  String mail(Mail mail, List<Mail> mails, String to) {
    StringBuilder headers = new StringBuilder();
    for (Mail.Header header : mail.headers()) {
      headers.append(
          "<tr><th scope=row>%s</th><td>%s</td></tr>"
              .formatted(safe(header.name()), safe(header.value())));
    }
    StringBuilder links = new StringBuilder();
    for (String link : mail.links()) {
      links.append(
          "<li><a href=\"%1$s\" target=_blank rel=noreferrer>%1$s</a></li>".formatted(safe(link)));
    }
    String reading =
        """
        <article>
          <header><h1 dir=auto>%s</h1>
            <p class=who>%s <span>to</span> %s <span>·</span> <time datetime="%s">%s</time></p></header>
          %s
          %s
          %s
          <details><summary>Head of the mail</summary><table>%s</table>
            <p><a href="/mails/%s/source" target=_blank>Source</a></p></details>
        </article>
        """
            .formatted(
                safe(mail.subject()),
                safe(mail.from()),
                safe(mail.to()),
                mail.at(),
                age(mail.at()),
                body(mail),
                links.isEmpty()
                    ? ""
                    : "<details><summary>Links</summary><ul>" + links + "</ul></details>",
                mail.html().isEmpty() || mail.text().isEmpty()
                    ? ""
                    : "<details><summary>Text part</summary><pre dir=auto>"
                        + linked(mail.text())
                        + "</pre></details>",
                headers,
                mail.id());
    return page(mail.subject(), mails, to, mail.id(), reading);
  }

  private static String body(Mail mail) {
    return mail.html().isEmpty()
        ? "<pre dir=auto>" + linked(mail.text()) + "</pre>"
        : "<iframe title=\"The mail\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/mails/%s/html\"></iframe>"
            .formatted(mail.id());
  }

  /** The HTML part as it came, except that its links open beside the mailbox. */
  static String part(Mail mail) {
    return "<base target=_blank>" + mail.html();
  }

  String missing() {
    return page(
        "Mailbox",
        List.of(),
        "",
        "",
        "<div class=quiet><h2>That mail is gone</h2><p><a href=\"/\">All mail</a></p></div>");
  }

  private String page(String title, List<Mail> mails, String to, String open, String reading) {
    StringBuilder rows = new StringBuilder();
    String query = to.isBlank() ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    for (Mail mail : mails) {
      rows.append(row(mail, query, mail.id().equals(open)));
    }
    return """
        <!doctype html>
        <html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1">
        <meta name=color-scheme content="light dark">
        <title>%s</title><link rel=icon href="/icon.svg"><link rel=stylesheet href="/mailbox.css">
        <script src="/mailbox.js" defer></script></head>
        <body class="%s">
        <nav aria-label="Mails">
          <form class=search action="/" role=search>
            <input type=search name=to value="%s" placeholder="Find by address" aria-label="Find by address" autocomplete=off></form>
          <div class=bar><span id=count>%s</span>
            <form method=post action="/"><button id=clear%s>Delete all</button></form></div>
          <ol id=mails>%s</ol>
        </nav>
        <main>%s</main>
        </body></html>
        """
        .formatted(
            safe(title),
            open.isEmpty() ? "listing" : "reading",
            safe(to),
            mails.size() == 1 ? "1 mail" : mails.size() + " mails",
            mails.isEmpty() ? " disabled" : "",
            rows,
            (open.isEmpty() ? "" : "<a class=back href=\"/" + query + "\">All mail</a>") + reading);
  }

  private String row(Mail mail, String query, boolean open) {
    return """
        <li><a href="/mails/%s%s"%s><span class=to>%s</span><time datetime="%s">%s</time>
        <span class=subject dir=auto>%s</span></a></li>
        """
        .formatted(
            mail.id(),
            query,
            open ? " aria-current=true" : "",
            safe(mail.to()),
            mail.at(),
            age(mail.at()),
            safe(mail.subject().isEmpty() ? "(no subject)" : mail.subject()));
  }

  private String age(Instant at) {
    Duration age = Duration.between(at, clock.instant());
    if (age.toMinutes() < 1) {
      return "now";
    }
    if (age.toHours() < 1) {
      return age.toMinutes() + " min";
    }
    return age.toDays() < 1 ? age.toHours() + " h" : age.toDays() + " d";
  }

  private static String linked(String text) {
    return safe(text)
        .replaceAll(
            "https?://[^\\s<>\"')\\]]+", "<a href=\"$0\" target=_blank rel=noreferrer>$0</a>");
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
