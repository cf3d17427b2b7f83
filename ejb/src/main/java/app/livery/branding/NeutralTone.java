package app.livery.branding;

/** Which way the greys lean. */
public enum NeutralTone {
  /** A breath of the brand's own hue. */
  BRAND,
  /** A breath of blue. */
  COOL,
  /** A breath of sand. */
  WARM,
  /** No hue at all. */
  PURE;

  private static final double BLUE = 262;
  private static final double SAND = 75;

  /** A grey of the given lightness; at most the given chroma. */
  Oklch at(double lightness, double chroma, Oklch brand) {
    return switch (this) {
      case BRAND -> new Oklch(lightness, Math.min(chroma, brand.chroma()), brand.hue());
      case COOL -> new Oklch(lightness, chroma, BLUE);
      case WARM -> new Oklch(lightness, chroma, SAND);
      case PURE -> new Oklch(lightness, 0, 0);
    };
  }
}
