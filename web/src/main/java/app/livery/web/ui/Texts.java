package app.livery.web.ui;

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
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The words of all pages, read once from {@code texts/<capability>_<language>.properties}. */
@ApplicationScoped
public class Texts {
  private static final String FOLDER = "/WEB-INF/classes/texts/";

  @Inject ServletContext servlets;

  private final Map<String, Words> byLanguage = new HashMap<>();

  @PostConstruct
  void load() {
    Language.all().forEach(language -> byLanguage.put(language.code(), read(language)));
  }

  /** The words of a language. */
  public Words in(Language language) {
    return byLanguage.get(language.code());
  }

  /** The words of a language code; English for one that the product does not speak. */
  public Words in(String code) {
    return in(Language.of(code).orElse(Language.ENGLISH));
  }

  private Words read(Language language) {
    Set<String> files = servlets.getResourcePaths(FOLDER);
    Map<String, String> words = new HashMap<>();
    if (files != null)
      files.stream()
          .filter(file -> file.endsWith("_" + language.code() + ".properties"))
          .sorted()
          .forEach(file -> read(file, words));
    return new Words(language, words);
  }

  private void read(String file, Map<String, String> words) {
    try (Reader reader =
        new InputStreamReader(servlets.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(String.format(Locale.ROOT, "Cannot read %s", file), e);
    }
  }
}
