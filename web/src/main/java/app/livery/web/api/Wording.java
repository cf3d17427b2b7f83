package app.livery.web.api;

import app.livery.web.ui.Language;
import app.livery.web.ui.Texts;
import app.livery.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of problems, in the language that a caller accepts. */
@ApplicationScoped
class Wording {
  @Inject Texts texts;

  /** The language of ours that comes first in an {@code Accept-Language} header. */
  static Language languageOf(String header) {
    if (header == null) return Language.ENGLISH;
    try {
      return Locale.LanguageRange.parse(header).stream()
          .map(range -> Language.of(range.getRange()))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(Language.ENGLISH);
    } catch (IllegalArgumentException e) {
      return Language.ENGLISH;
    }
  }

  /** The sentence for a refusal; null where none is written. */
  String refusal(Language language, String key, List<Object> arguments) {
    Words words = texts.in(language);
    String name = "refusal." + key;
    return words.containsKey(name) ? words.of(name, arguments.toArray()) : null;
  }
}
