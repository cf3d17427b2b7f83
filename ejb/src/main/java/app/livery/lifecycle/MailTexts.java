package app.livery.lifecycle;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the letters, from {@code texts/mail_<language>.properties}. They fill values in as
 * plain text; the layout escapes the whole, so that no value can bring markup along.
 */
public final class MailTexts {
  /** Those that there are letters in. */
  public static final List<String> LANGUAGES = List.of("en", "ar");

  private static final Mustache.Compiler PLAIN =
      Mustache.compiler().escapeHTML(false).defaultValue("").emptyStringIsFalse(true);
  private static final Map<String, MailTexts> ALL = new ConcurrentHashMap<>();

  private final Properties words;
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  private MailTexts(Properties words) {
    this.words = words;
  }

  /** The texts in a language; English where there are none. */
  public static MailTexts in(String language) {
    return ALL.computeIfAbsent(known(language), MailTexts::read);
  }

  /** {@code ar} for {@code ar-SA}; {@code en} for whatever is unknown. */
  static String known(String language) {
    String bare = language == null ? "" : language.split("[-_]")[0];
    return LANGUAGES.contains(bare) ? bare : "en";
  }

  Properties words() {
    return words;
  }

  /**
   * A text with its values filled in.
   *
   * @throws IllegalArgumentException when there is no such text
   */
  String tell(String key, Map<String, String> values) {
    return compiled.computeIfAbsent(key, this::compile).execute(values).strip();
  }

  /**
   * A text with its merge fields in it.
   *
   * @throws IllegalArgumentException when there is no such text
   */
  public String raw(String key) {
    String text = words.getProperty(key);
    if (text == null) throw new IllegalArgumentException("No text for mails: " + key);
    return text;
  }

  private Template compile(String key) {
    return PLAIN.compile(raw(key));
  }

  private static MailTexts read(String language) {
    Properties words = new Properties();
    try (InputStream in =
            MailTexts.class.getResourceAsStream("/texts/mail_" + language + ".properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
      return new MailTexts(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
