package app.livery.web.operations;

import app.livery.branding.Look;
import app.livery.branding.Scheme;
import app.livery.branding.Wardrobe;
import app.livery.kernel.TenantRef;
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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
      <html lang="%(lang)" dir="%(dir)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta http-equiv="refresh" content="5">
      <link rel="icon" href="%(mark)">
      <title>%(title)</title>
      <style>
      :root { color-scheme: light dark; --ground: %(ground); --surface: %(surface); --line: %(line);
        --strong: %(strong); --muted: %(muted); --primary: %(primary); }
      @media (prefers-color-scheme: dark) { :root { --ground: %(dark-ground); --surface: %(dark-surface);
        --line: %(dark-line); --strong: %(dark-strong); --muted: %(dark-muted); --primary: %(dark-primary); } }
      body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground);
        font: 16px/1.6 'Inter Variable', Inter, 'Noto Sans Arabic Variable', 'Noto Sans Arabic', system-ui, sans-serif; }
      header { display: flex; align-items: center; justify-content: center; gap: .75rem;
        font-weight: 600; color: var(--strong); margin-block-end: 1.5rem; }
      header img { inline-size: 2.25rem; block-size: 2.25rem; }
      section { background: var(--surface); border: 1px solid var(--line);
        border-block-start: 4px solid var(--primary); border-radius: %(radius)px;
        max-width: 26rem; padding: 2rem; text-align: center; margin-inline: 1rem; }
      h1 { margin: 0 0 .5rem; font-size: 1.35rem; color: var(--strong); }
      p { margin: 0; color: var(--muted); }
      </style>
      </head>
      <body><main>%(header)<section><h1>%(head)</h1><p>%(detail)</p></section></main></body>
      </html>
      """;

  private static final Pattern VALUE = Pattern.compile("%\\(([a-z-]+)\\)");
  private static final List<String> TOKENS =
      List.of("ground", "surface", "line", "strong", "muted", "primary");

  @Inject Texts texts;
  @Inject TenantDirectory directory;
  @Inject Wardrobe wardrobe;

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

  /** In the look that was last seen; a host that nobody knows gets no brand at all. */
  private String page(HttpServletRequest asked, Language language, Words words) {
    TenantRef tenant = HostName.named(asked).flatMap(directory::byHost).orElse(null);
    Look look = wardrobe.lastKnown(tenant);
    String title = words.get("outage.title");
    Map<String, String> values = new TreeMap<>();
    for (String token : TOKENS) {
      values.put(token, look.colour(token, Scheme.LIGHT).hex());
      values.put("dark-" + token, look.colour(token, Scheme.DARK).hex());
    }
    values.put("lang", language.code());
    values.put("dir", language.direction());
    values.put("radius", String.valueOf(Math.round(look.livery().radius() * 1.5f)));
    values.put("title", tenant == null ? title : title + " · " + escaped(look.brand()));
    values.put("head", title);
    values.put("detail", words.get("outage.detail"));
    values.put("mark", tenant == null ? "data:," : mark(look));
    values.put("header", tenant == null ? "" : header(look));
    return VALUE
        .matcher(PAGE)
        .replaceAll(hit -> Matcher.quoteReplacement(values.get(hit.group(1))));
  }

  private static String header(Look look) {
    String mark = "<img alt=\"\" src=\"" + mark(look) + "\">";
    return "<header>" + mark + escaped(look.brand()) + "</header>";
  }

  private static String mark(Look look) {
    byte[] svg = look.mark().svg().getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
