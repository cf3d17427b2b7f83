package app.livery.branding;

/**
 * A brand's looks, ready to be sent.
 *
 * @param brand its name, as people read it
 * @param sheet its custom properties
 * @param mark the picture that stands for it
 */
public record Look(String brand, TokenSheet sheet, LetterMark mark) {
  /** The looks of a brand in a livery. */
  public static Look of(String brand, Livery livery) {
    return new Look(brand, TokenSheet.of(livery), LetterMark.of(brand, livery));
  }

  /** Names exactly these looks; any change gives another name. */
  public String version() {
    return sheet.hash() + Integer.toHexString(mark.svg().hashCode());
  }
}
