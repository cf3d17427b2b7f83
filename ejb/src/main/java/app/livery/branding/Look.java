package app.livery.branding;

import app.livery.branding.css.CustomSheet;
import app.livery.branding.legal.LegalLinks;

/**
 * A brand's looks, ready to be sent.
 *
 * @param brand its name, as people read it
 * @param sheet its custom properties
 * @param mark the picture that stands for it where it brought none
 * @param pictures those that it brought
 * @param backdrop what lies behind the card of sign-in and join pages
 * @param livery what all of it was made from
 * @param custom its own CSS, where it may have some
 * @param legal what stands at the foot of its pages
 */
public record Look(
    String brand,
    TokenSheet sheet,
    LetterMark mark,
    Pictures pictures,
    Backdrop backdrop,
    Livery livery,
    CustomSheet custom,
    LegalLinks legal) {
  /** The looks of a brand in a livery. */
  public static Look of(String brand, Livery livery) {
    return new Look(
        brand,
        TokenSheet.of(livery),
        LetterMark.of(brand, livery),
        livery.pictures(),
        livery.backdrop(),
        livery,
        livery.css().sheet(),
        LegalLinks.NONE);
  }

  /** The same looks with these links at the foot. */
  Look with(LegalLinks links) {
    return new Look(brand, sheet, mark, pictures, backdrop, livery, custom, links);
  }

  /** Names exactly these looks; any change gives another name. */
  public String version() {
    int drawn = mark.svg().hashCode() * 31 + pictures.hashCode();
    return sheet.hash() + Integer.toHexString(drawn * 31 + brand.hashCode());
  }

  /** A colour of a scheme by its token's name. */
  public Colour colour(String token, Scheme scheme) {
    return Palette.of(livery, scheme).get(token);
  }
}
