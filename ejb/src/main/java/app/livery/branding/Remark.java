package app.livery.branding;

import java.io.Serializable;

/**
 * Something that a brand should know about its colours: what was shifted and why, or what they will
 * be taken for. Its words are {@code Remark.<KIND>}.
 *
 * @param about the choice that it is about
 * @param wanted the brand's own colour
 * @param shown the colour that is shown instead; the same where nothing was shifted
 */
public record Remark(Kind kind, About about, Colour wanted, Colour shown) implements Serializable {

  /** Which of the two colours. */
  public enum About {
    PRIMARY,
    ACCENT
  }

  /** What there is to know. */
  public enum Kind {
    /** Links and other words in the colour are darker than it. */
    INK_DARKENED(false),
    /** In the dark the colour itself is lighter. */
    LIFTED_IN_DARK(false),
    /** A black in the dark, or a white on white, is turned over. */
    TURNED_OVER(false),
    /** Words on the colour are dark, because white could not be read. */
    WRITTEN_DARK(false),
    /** The sidebar is a deeper shade. */
    SIDEBAR_DEEPENED(false),
    /** The colour reads as danger. */
    LIKE_DANGER(true),
    /** The colour reads as a warning. */
    LIKE_WARNING(true),
    /** The two colours look alike. */
    ALIKE(true);

    private final boolean warning;

    Kind(boolean warning) {
      this.warning = warning;
    }

    /** Whether it is for thinking again, not just for knowing. */
    public boolean isWarning() {
      return warning;
    }
  }

  public boolean isWarning() {
    return kind.isWarning();
  }
}
