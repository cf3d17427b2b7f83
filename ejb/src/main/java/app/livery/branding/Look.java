package app.livery.branding;

/**
 * A brand's looks, ready to be sent.
 *
 * @param brand its name, as people read it
 * @param sheet its custom properties
 * @param mark the picture that stands for it where it brought none
 * @param pictures those that it brought
 * @param backdrop what lies behind the card of sign-in and join pages
 */
public record Look(
    String brand, TokenSheet sheet, LetterMark mark, Pictures pictures, Backdrop backdrop) {
  /** The looks of a brand in a livery. */
  public static Look of(String brand, Livery livery) {
    return new Look(
        brand,
        TokenSheet.of(livery),
        LetterMark.of(brand, livery),
        livery.pictures(),
        livery.backdrop());
  }

  /** Names exactly these looks; any change gives another name. */
  public String version() {
    return sheet.hash() + Integer.toHexString(mark.svg().hashCode() * 31 + pictures.hashCode());
  }
}
