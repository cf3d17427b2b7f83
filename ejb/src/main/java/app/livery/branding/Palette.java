package app.livery.branding;

import app.livery.branding.Oklch.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every colour token of one livery in one scheme.
 *
 * <p>Backgrounds come first; whatever is read on them is then searched until it holds on all of
 * them, so that a component may be moved onto any surface.
 */
public final class Palette {
  /** A hair above WCAG AA, because eight bits per channel round. */
  static final double TEXT = 4.55;

  static final double LINE = 3.05;
  static final double STRONG_TEXT = 7.05;

  private static final Map<String, Oklch> MEANINGS = meanings();

  private final Livery livery;
  private final Scheme scheme;
  private final Oklch brand;
  private final Map<String, Colour> tokens = new LinkedHashMap<>();

  private Palette(Livery livery, Scheme scheme) {
    this.livery = livery;
    this.scheme = scheme;
    this.brand = Oklch.of(livery.primary());
  }

  /** Token names without their prefix, in a stable order. */
  public static Map<String, Colour> of(Livery livery, Scheme scheme) {
    Palette palette = new Palette(livery, scheme);
    palette.surfaces();
    palette.writing();
    palette.brands();
    palette.secondary();
    MEANINGS.forEach(palette::meaning);
    palette.tokens.putAll(NavigationColours.of(livery, scheme, palette.tokens));
    palette.series();
    return palette.tokens;
  }

  private void surfaces() {
    put("ground", grey(.985, .150, .004, .010));
    put("surface", scheme.isDark() ? grey(1, .186, 0, .011) : Colour.WHITE);
    put("overlay", scheme.isDark() ? grey(1, .222, 0, .012) : Colour.WHITE);
    put("sunken", grey(.977, .205, .005, .011));
    put("hover", grey(.953, .262, .008, .013));
    put("row-hover", grey(.972, .218, .006, .012));
    put("line", grey(.912, .300, .009, .014));
    put("line-soft", grey(.942, .252, .007, .012));
    double vivid = scheme.pick(.034, .068);
    put(
        "soft",
        brand
            .withLightness(scheme.pick(.951, .292))
            .withChroma(Math.min(brand.chroma(), vivid))
            .colour());
  }

  private void writing() {
    List<Colour> all = everySurface();
    put("text", grey(.325, .905, .012, .010, STRONG_TEXT, all));
    put("strong", grey(.205, .975, .014, .006, STRONG_TEXT, all));
    put("muted", grey(.500, .715, .016, .016, TEXT, all));
    put("icon", grey(.600, .610, .016, .016, LINE, all));
    put("input-line", grey(.700, .500, .018, .018, LINE, fieldSurfaces()));
    put("inverse", grey(.240, .930, .014, .008));
    put("on-inverse", scheme.isDark() ? grey(.2, .205, .01, .014) : Colour.WHITE);
    put("knob", Colour.WHITE);
  }

  private void brands() {
    ramp("primary", brand, everySurface());
    ramp("accent", Oklch.of(livery.accent()), everySurface());
    double vivid = Math.min(brand.chroma(), .125);
    Oklch onSoft = brand.withLightness(scheme.pick(.40, .885)).withChroma(vivid);
    put("on-soft", onSoft.readable(TEXT, scheme.writing(), List.of(tokens.get("soft"))));
    put("ring", tokens.get("primary-line"));
  }

  /** The quiet button: the card's own colour with a line around it. */
  private void secondary() {
    put("secondary", scheme.isDark() ? grey(1, .235, 0, .012) : Colour.WHITE);
    put("secondary-hover", grey(.968, .275, .006, .013));
    put("secondary-active", grey(.940, .310, .008, .014));
    put("on-secondary", tokens.get("strong"));
    put("secondary-ink", tokens.get("text"));
    put("secondary-line", tokens.get("input-line"));
    put("secondary-edge", grey(.872, .370, .010, .015));
  }

  private void meaning(String name, Oklch colour) {
    double vivid = Math.min(colour.chroma(), scheme.pick(.042, .058));
    Colour soft = colour.withLightness(scheme.pick(.957, .285)).withChroma(vivid).colour();
    List<Colour> around = Stream.concat(everySurface().stream(), Stream.of(soft)).toList();
    ramp(name, colour, around);
    put(name + "-soft", soft);
    Oklch onSoft =
        colour.withLightness(scheme.pick(.40, .895)).withChroma(Math.min(colour.chroma(), .105));
    put("on-" + name + "-soft", onSoft.readable(TEXT, scheme.writing(), List.of(soft)));
  }

  /** The shades of a colour that fills, and that colour as text and as a line. */
  private void ramp(String name, Oklch colour, List<Colour> around) {
    Colour fill = fill(colour);
    Colour on = writingOn(fill, colour);
    Oklch base = Oklch.of(fill);
    double step = step(base, on);
    put(name, fill);
    put(name + "-hover", base.lighter(step).colour());
    put(name + "-active", base.lighter(2 * step).colour());
    put("on-" + name, on);
    double inkLightness =
        scheme.isDark() ? Math.max(base.lightness(), .76) : Math.min(base.lightness(), .50);
    Oklch ink = new Oklch(inkLightness, Math.min(base.chroma(), .19), colour.hue());
    put(name + "-ink", ink.readable(TEXT, scheme.writing(), around));
    put(name + "-line", base.readable(LINE, scheme.writing(), around));
    boolean vanishes = fill.contrast(tokens.get("surface")) < 1.25;
    put(name + "-edge", vanishes ? tokens.get(name + "-line") : fill);
  }

  /**
   * The brand's own colour, unless it would vanish: a black in the dark and a white on white are
   * turned over, any other colour is lifted out of the dark.
   */
  private Colour fill(Oklch colour) {
    Colour card = tokens.get("surface");
    boolean grey = colour.chroma() < .04;
    if (grey && colour.colour().contrast(card) < 1.6) {
      return colour.withLightness(1 - colour.lightness()).colour();
    }
    return scheme.isDark() ? colour.readable(LINE, Way.LIGHTER, List.of(card)) : colour.colour();
  }

  /**
   * Hover and active move away from the writing, so that contrast only grows; at either end of the
   * scale, where nothing is left to move to, they come back a little.
   */
  private static double step(Oklch fill, Colour on) {
    if (on.equals(Colour.WHITE)) {
      return fill.lightness() < .2 ? .07 : -.042;
    }
    return fill.lightness() > .92 ? -.042 : .042;
  }

  /** White if it can be read, else a near black of the same hue, else black: one always holds. */
  private static Colour writingOn(Colour fill, Oklch hue) {
    if (Colour.WHITE.contrast(fill) >= TEXT) {
      return Colour.WHITE;
    }
    Colour tinted = new Oklch(.19, Math.min(hue.chroma(), .03), hue.hue()).colour();
    return tinted.contrast(fill) >= TEXT ? tinted : Colour.BLACK;
  }

  /** Five series: the brand's fill, then hues walked around the wheel from its own. */
  private void series() {
    double[] turns = {145, 62, 225, 300};
    List<Colour> card = List.of(tokens.get("surface"));
    Oklch first = Oklch.of(tokens.get("primary"));
    put("series-1", first.readable(LINE, scheme.writing(), card));
    for (int i = 0; i < turns.length; i++) {
      Oklch next = new Oklch(scheme.pick(.62, .73), .13, (brand.hue() + turns[i]) % 360);
      put("series-" + (i + 2), next.readable(LINE, scheme.writing(), card));
    }
  }

  private List<Colour> fieldSurfaces() {
    return Stream.of("ground", "surface", "overlay").map(tokens::get).toList();
  }

  private List<Colour> everySurface() {
    return Stream.of("ground", "surface", "overlay", "sunken", "hover", "row-hover", "soft")
        .map(tokens::get)
        .toList();
  }

  private Colour grey(double light, double dark, double chromaLight, double chromaDark) {
    return tone(light, dark, chromaLight, chromaDark).colour();
  }

  private Colour grey(
      double light,
      double dark,
      double chromaLight,
      double chromaDark,
      double ratio,
      List<Colour> on) {
    return tone(light, dark, chromaLight, chromaDark).readable(ratio, scheme.writing(), on);
  }

  private Oklch tone(double light, double dark, double chromaLight, double chromaDark) {
    return livery.tone().at(scheme.pick(light, dark), scheme.pick(chromaLight, chromaDark), brand);
  }

  private void put(String name, Colour colour) {
    tokens.put(name, colour);
  }

  private static Map<String, Oklch> meanings() {
    Map<String, Oklch> all = new LinkedHashMap<>();
    all.put("success", new Oklch(.55, .145, 152));
    all.put("info", new Oklch(.55, .150, 250));
    all.put("warning", new Oklch(.80, .155, 78));
    all.put("help", new Oklch(.53, .190, 300));
    all.put("danger", new Oklch(.56, .205, 26));
    return all;
  }
}
