package app.livery.branding.css;

import app.livery.branding.Hash;
import java.io.Serializable;

/**
 * A brand's CSS as browsers get it: in a scope, below a guard.
 *
 * @param css the sheet; empty for none
 * @param hash names exactly this text; empty for none
 */
public record CustomSheet(String css, String hash) implements Serializable {
  public static final CustomSheet NONE = new CustomSheet("", "");

  /** What holds a page's content. The banner and the footer stand beside these, not inside. */
  private static final String CONTENT =
      ".lv-shell,.lv-public-main,.lv-site-top,.lv-hero,.lv-features,.ui-dialog,.ui-selectonemenu-panel,.ui-datepicker-panel";

  private static final String KEPT = ".lv-banner,.lv-legal,.lv-public-tools";

  /**
   * What must be seen is seen. In a layer, because what is important there outdoes what is
   * important outside of any.
   */
  private static final String GUARD =
      "@layer guard{@media screen{"
          + KEPT
          + "{visibility:visible!important;opacity:1!important;z-index:3000!important;"
          + "transform:none!important;translate:none!important;scale:none!important;"
          + "rotate:none!important;filter:none!important;clip-path:none!important;"
          + "mask:none!important;animation:none!important;pointer-events:auto!important}"
          + ".lv-banner,.lv-public-tools{display:flex!important}"
          + ".lv-banner{position:sticky!important;inset-block-start:0!important}"
          + ".lv-public-tools{position:relative!important}}}\n";

  static CustomSheet of(String css) {
    return css.isEmpty() ? NONE : new CustomSheet(css, Hash.of(css));
  }

  /** Puts rules into the scope; empty where there is nothing to put. */
  static String around(String rules, String keyframes) {
    if (rules.isEmpty() && keyframes.isEmpty()) return "";
    return GUARD + keyframes + "@scope (" + CONTENT + ") to (" + KEPT + "){\n" + rules + "}\n";
  }

  public boolean isNone() {
    return css.isEmpty();
  }
}
