package app.livery.branding;

/** What lies behind the card of sign-in and join pages. */
public enum Backdrop {
  /** A glow of the brand's colour at the top. */
  GLOW("radial-gradient(70rem 26rem at 50% -8rem,var(--lv-soft),transparent 70%)"),
  /** Nothing but the page. */
  PLAIN("none"),
  /** The brand's colour, fading downwards. */
  GRADIENT("linear-gradient(165deg,var(--lv-soft),var(--lv-ground) 62%)"),
  /** A picture of the brand's own. */
  PICTURE("none");

  private final String image;

  Backdrop(String image) {
    this.image = image;
  }

  /** The value of {@code background-image}. */
  String image(Pictures pictures) {
    return this == PICTURE && pictures.background() != null
        ? "url(" + Pictures.path(pictures.background()) + ")"
        : image;
  }
}
