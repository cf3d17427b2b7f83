package app.livery.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.web.ui.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of problems. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | ENGLISH",
        "ar | ARABIC",
        "ar-AE,en;q=0.5 | ARABIC",
        "fr,ar;q=0.2,en;q=0.8 | ENGLISH",
        "fr | ENGLISH",
        "* | ENGLISH",
        ";;;=nonsense | ENGLISH",
      })
  void is_the_first_of_ours_that_the_caller_accepts(String header, Language language) {
    assertEquals(language, Wording.languageOf(header));
  }
}
