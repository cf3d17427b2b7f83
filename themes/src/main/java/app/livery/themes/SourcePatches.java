package app.livery.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The few places where the stock sources compute with a colour; a token cannot be computed with.
 */
final class SourcePatches {
  private static final String BASE = "theme-base/";
  private static final String COMPONENTS = BASE + "components/";

  private final Path stock;

  private SourcePatches(Path stock) {
    this.stock = stock;
  }

  static void apply(Path stock) throws IOException {
    SourcePatches patches = new SourcePatches(stock);
    patches.messages();
    patches.message();
    patches.fileUpload();
    patches.buttonInk();
  }

  private void messages() throws IOException {
    int hits =
        replace(
            COMPONENTS + "messages/_messages.scss",
            "color\\.adjust\\((\\$\\w+), \\$lightness: -5%\\)",
            m -> "color-mix(in srgb, #{" + m.group(1) + "} 92%, #{$shade700})");
    expect("hover of messages", 3, hits);
  }

  private void message() throws IOException {
    String file = COMPONENTS + "messages/_message.scss";
    int hits =
        replace(file, "color\\.scale\\(\\$errorMessageBg, \\$lightness: -20%\\)", "danger-soft")
            + replace(
                file, "color\\.scale\\(\\$errorMessageBg, \\$lightness: -50%\\)", "danger-line")
            + replace(file, "color\\.scale\\(\\$\\w+, \\$lightness: -75%\\)", "on-danger-soft");
    expect("fatal message", 4, hits);
  }

  private void fileUpload() throws IOException {
    int hits =
        replace(
            COMPONENTS + "file/_fileupload.scss",
            "color\\.scale\\(\\$successMessageBg, \\$lightness: -35%\\)",
            "success-line");
    expect("drop zone of the file upload", 2, hits);
  }

  /** Outlined and flat buttons write in the fill colour: a yellow brand needs a readable one. */
  private void buttonInk() throws IOException {
    String fill = "(?<![-\\w])color: \\$(\\w*?)([bB])uttonBg;";
    Function<MatchResult, String> ink = m -> "color: $" + m.group(1) + m.group(2) + "uttonInk;";
    int hits =
        replace(COMPONENTS + "button/_button.scss", fill, ink)
            + replace(BASE + "_mixins.scss", fill, ink);
    expect("ink of outlined and flat buttons", 43, hits);
  }

  private int replace(String file, String regex, String token) throws IOException {
    return replace(file, regex, m -> "var(--lv-" + token + ")");
  }

  private int replace(String file, String regex, Function<MatchResult, String> by)
      throws IOException {
    Path path = stock.resolve(file);
    String text = Files.readString(path);
    Pattern pattern = Pattern.compile(regex);
    int hits = (int) pattern.matcher(text).results().count();
    Files.writeString(
        path,
        pattern
            .matcher(text)
            .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(by.apply(m))));
    return hits;
  }

  static void expect(String what, int wanted, int found) {
    if (wanted != found) {
      throw new IllegalStateException(
          "PrimeFaces has changed: %s matched %d times, not %d. Compare its sources before going on."
              .formatted(what, found, wanted));
    }
  }
}
