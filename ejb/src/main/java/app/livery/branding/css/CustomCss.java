package app.livery.branding.css;

import com.helger.css.decl.CascadingStyleSheet;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * CSS as a brand's admin has typed it, comments and all; empty for none. It is kept to be edited
 * again and never sent: {@link #sheet} is what browsers get.
 *
 * @param typed the text
 */
public record CustomCss(String typed) implements Serializable {
  /** How many bytes it may have. */
  public static final int MOST_BYTES = 32 * 1024;

  public static final CustomCss NONE = new CustomCss("");

  public CustomCss {
    typed = typed == null || typed.isBlank() ? "" : typed;
  }

  /**
   * The CSS in a text.
   *
   * @throws CssRefused at {@code css}, with line and column, when it cannot be taken
   */
  public static CustomCss of(String text) {
    CustomCss css = new CustomCss(text == null ? "" : text.replaceAll("\\r\\n?|\\f", "\n"));
    css.written();
    return css;
  }

  public boolean isNone() {
    return typed.isEmpty();
  }

  /** As it is sent; nothing where there is none, or none that is taken by today's rules. */
  public CustomSheet sheet() {
    try {
      return isNone() ? CustomSheet.NONE : CustomSheet.of(written());
    } catch (CssRefused refused) {
      return CustomSheet.NONE;
    }
  }

  private String written() {
    if (isNone()) return "";
    if (typed.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
      throw new CssRefused.TooLarge(MOST_BYTES / 1024);
    Scan.of(typed);
    CascadingStyleSheet tree = Tree.of(typed);
    String rules = Rewriting.rules(tree);
    String keyframes = Rewriting.keyframes(tree);
    Scan.of(rules);
    Scan.of(keyframes);
    return CustomSheet.around(rules, keyframes);
  }
}
