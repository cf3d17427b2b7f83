package app.livery.web.api;

import app.livery.kernel.Value;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The sentences of problems, in the language that a caller accepts. */
@ApplicationScoped
class Wording {
  private static final String FOLDER = "/WEB-INF/classes/texts/";
  private static final List<String> LANGUAGES = List.of("en", "ar");

  @Inject ServletContext servlets;

  private final Map<String, Properties> words = new HashMap<>();

  @PostConstruct
  void load() {
    LANGUAGES.forEach(language -> words.put(language, read(language)));
  }

  /** The language of ours that comes first in an {@code Accept-Language} header. */
  String languageOf(String header) {
    try {
      String tag =
          header == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(header), LANGUAGES);
      return tag == null ? "en" : tag;
    } catch (IllegalArgumentException e) {
      return "en";
    }
  }

  /** The sentence for a refusal. */
  String refusal(String language, String key, List<Object> arguments) {
    String text = words.get(language).getProperty("refusal." + key, "");
    for (int i = 0; i < arguments.size(); i++)
      text = text.replace("{" + i + "}", written(arguments.get(i)));
    return text;
  }

  private static String written(Object argument) {
    return String.valueOf(argument instanceof Value<?> value ? value.value() : argument);
  }

  private Properties read(String language) {
    Properties all = new Properties();
    for (String file : servlets.getResourcePaths(FOLDER))
      if (file.endsWith("_" + language + ".properties")) add(file, all);
    return all;
  }

  private void add(String file, Properties all) {
    try (Reader reader =
        new InputStreamReader(servlets.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      all.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
