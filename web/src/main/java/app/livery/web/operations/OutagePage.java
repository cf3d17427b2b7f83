package app.livery.web.operations;

import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.identity.HostName;
import app.livery.web.ui.Language;
import app.livery.web.ui.Texts;
import app.livery.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What callers get while the database is gone: a calm page that tries again by itself, or a problem
 * for programs. Made from what lies in memory alone.
 */
@ApplicationScoped
public class OutagePage {
  private static final String RETRY_SECONDS = "5";
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'";
  private static final String PROBLEM =
      "{\"type\":\"/api/problems/outage\",\"title\":\"Outage\",\"status\":503,\"detail\":\"%s\"}";
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s" dir="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="5">
      <link rel="icon" href="data:,">
      <title>%s</title>
      <style>
      :root { color-scheme: light dark; }
      body { margin: 0; min-height: 100vh; display: grid; place-items: center;
        font: 16px/1.6 Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans Arabic', sans-serif; }
      main { max-width: 32rem; padding: 2rem; text-align: center; }
      p { opacity: .75; }
      </style>
      </head>
      <body><main><h1>%s</h1><p>%s</p></main></body>
      </html>
      """;

  @Inject Texts texts;
  @Inject TenantDirectory directory;

  /** Answers 503. Nothing of what was asked for has been done. */
  void answer(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    Language language = Language.of(asked.getHeader("Accept-Language")).orElse(Language.ENGLISH);
    Words words = texts.in(language);
    boolean program = asked.getRequestURI().startsWith("/api/");
    answer.resetBuffer();
    answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    answer.setHeader("Retry-After", RETRY_SECONDS);
    answer.setHeader("Cache-Control", "no-store");
    // the page that was cut short may have set its own, which knows nothing of this one's style
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setCharacterEncoding("UTF-8");
    answer.setContentType(program ? "application/problem+json" : "text/html");
    String problem = PROBLEM.formatted(words.get("outage.problem"));
    String body = program ? problem : page(asked, language, words);
    write(answer, body);
    answer.flushBuffer();
  }

  /** A page that was cut short in the middle has taken the answer's writer already. */
  private static void write(HttpServletResponse answer, String body) throws IOException {
    try {
      answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalStateException e) {
      answer.getWriter().write(body);
    }
  }

  private String page(HttpServletRequest asked, Language language, Words words) {
    String brand =
        HostName.named(asked)
            .flatMap(directory::byHost)
            .map(tenant -> escaped(tenant.name()))
            .orElse("");
    String title = words.get("outage.title");
    return PAGE.formatted(
        language.code(),
        language.direction(),
        brand.isEmpty() ? title : title + " · " + brand,
        title,
        words.get("outage.detail"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
