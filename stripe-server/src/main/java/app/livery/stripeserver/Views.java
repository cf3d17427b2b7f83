package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages as text: templates read once, and how money and days are written. */
final class Views {
  static final String HTML = "text/html; charset=utf-8";
  static final String CARD = "4242 4242 4242 4242";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final List<Map<String, String>> CARDS =
      Arrays.stream(Card.values())
          .map(card -> Map.of("number", card.number(), "story", card.story()))
          .toList();

  private final Map<String, Template> templates = new HashMap<>();
  private final String css;

  Views() {
    Mustache.Compiler compiler = Mustache.compiler().emptyStringIsFalse(true).defaultValue("");
    for (String name :
        List.of("layout", "checkout", "message", "portal", "invoice", "bank", "dashboard")) {
      templates.put(name, compiler.compile(file("/stripe/pages/" + name + ".html")));
    }
    css = file("/stripe/stripe.css");
  }

  private static String file(String path) {
    try (InputStream file = Views.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String css() {
    return css;
  }

  /** A whole page; the test cards are known to each. */
  String page(String name, String title, Map<String, Object> view) {
    Map<String, Object> known = new HashMap<>(view);
    known.put("cards", CARDS);
    String body = templates.get(name).execute(known);
    return templates.get("layout").execute(Map.of("title", title, "kind", name, "body", body));
  }

  String message(String heading, String text, String link, String label) {
    Map<String, Object> view = new HashMap<>();
    view.put("heading", heading);
    view.put("text", text);
    view.put("link", link);
    view.put("label", label);
    return page("message", heading, view);
  }

  static String money(ObjectNode holder, String field) {
    String currency = Json.text(holder, "currency");
    return Amounts.show(Json.number(holder, field), currency == null ? "usd" : currency);
  }

  static String day(long seconds) {
    return DAY.format(Instant.ofEpochSecond(seconds));
  }

  static String minute(Instant moment) {
    return MINUTE.format(moment);
  }
}
