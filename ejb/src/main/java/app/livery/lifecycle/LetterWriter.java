package app.livery.lifecycle;

import app.livery.branding.MailColours;
import app.livery.branding.MailLogo;
import app.livery.branding.legal.LegalLinks;
import app.livery.kernel.EmailAddress;
import app.livery.lifecycle.post.Letter;
import app.livery.lifecycle.wordings.Dress;
import app.livery.lifecycle.wordings.Wording;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a letter: its texts in the reader's language, in the looks of the brand. */
final class LetterWriter {
  private static final Template HTML =
      Mustache.compiler().escapeHTML(true).compile(resource("/mail/letter.html"));
  private static final Template TEXT =
      Mustache.compiler().escapeHTML(false).compile(resource("/mail/letter.txt"));

  private final String brand;
  private final MailColours colours;
  private final MailLogo logo;
  private final LegalLinks legal;

  LetterWriter(String brand, MailColours colours, MailLogo logo) {
    this(brand, colours, logo, LegalLinks.NONE);
  }

  /**
   * @param legal what stands at the foot of its letters
   */
  LetterWriter(String brand, MailColours colours, MailLogo logo, LegalLinks legal) {
    this.legal = legal;
    this.brand = brand;
    this.colours = colours;
    this.logo = logo;
  }

  /**
   * @param link the whole address behind the button
   */
  Letter write(
      UUID id,
      MailTemplate template,
      EmailAddress to,
      String language,
      Map<String, String> given,
      String link,
      Instant now) {
    return write(id, template, to, language, given, link, now, null);
  }

  /**
   * @param own what the brand has the letter say; null for the standard words
   */
  Letter write(
      UUID id,
      MailTemplate template,
      EmailAddress to,
      String language,
      Map<String, String> given,
      String link,
      Instant now,
      Wording own) {
    String spoken = MailTexts.known(language);
    MailTexts texts = MailTexts.in(spoken);
    Map<String, String> values = PlainValues.clean(given);
    values.put("brand", PlainValues.oneLine(brand));
    values.put("to", to.value());
    if (given.containsKey("until"))
      values.put("until", PlainValues.day(given.get("until"), spoken));
    Map<String, Object> model = new HashMap<>(values);
    for (String part : List.of("subject", "preheader", "heading", "button", "reason"))
      model.put(part, texts.tell(template + "." + part, values));
    model.put("greeting", texts.tell("greeting", values));
    model.put("paragraphs", List.of(texts.tell(template + ".body", values).split("\n\n")));
    model.put("bare", texts.tell("bare", values));
    model.put("link", link);
    model.put("language", spoken);
    model.put("dir", spoken.equals("ar") ? "rtl" : "ltr");
    model.put("letter", colours.letter());
    model.put("colour", colours.hex());
    if (logo.light() != null) model.put("logo", shown(logo.light()));
    if (logo.dark() != null) model.put("darkLogo", shown(logo.dark()));
    model.put("foot", Foot.of(legal, texts));
    model.put("footed", !legal.isNone());
    String text = own == null ? TEXT.execute(model) : say(model, values, link, own);
    String subject = PlainValues.header((String) model.get("subject"));
    return new Letter(id, brand, to, spoken, subject, text, HTML.execute(model), now);
  }

  private static Map<String, Object> shown(MailLogo.Shown picture) {
    return Map.of(
        "address", picture.address(), "width", picture.width(), "height", picture.height());
  }

  /** Puts the brand's own words in place of the standard ones. @return the text part */
  private String say(
      Map<String, Object> model, Map<String, String> values, String link, Wording own) {
    Map<String, String> all = new HashMap<>(values);
    all.put("link", link);
    model.put("subject", fill(false, own.subject(), all));
    model.put("content", fill(false, own.text(), all));
    String text = TEXT.execute(model);
    model.put("content", new Dress(colours).on(fill(true, own.html(), all)));
    return text;
  }

  private static String fill(boolean html, String words, Map<String, String> values) {
    return Mustache.compiler()
        .escapeHTML(html)
        .defaultValue("")
        .emptyStringIsFalse(true)
        .compile(words)
        .execute(values);
  }

  private static String resource(String path) {
    try (InputStream in = LetterWriter.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
