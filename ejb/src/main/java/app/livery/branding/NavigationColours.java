package app.livery.branding;

import app.livery.branding.Oklch.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sidebar's own small palette. */
final class NavigationColours {
  private NavigationColours() {}

  static Map<String, Colour> of(Livery livery, Scheme scheme, Map<String, Colour> page) {
    Oklch brand = Oklch.of(livery.primary());
    return switch (livery.navigation()) {
      case LIGHT -> light(livery, scheme, page);
      case DARK -> deep(grey(livery, scheme.pick(.205, .135)), brand);
      case BRAND -> deep(deepened(brand, scheme), brand);
    };
  }

  private static Map<String, Colour> light(Livery livery, Scheme scheme, Map<String, Colour> page) {
    Colour back = scheme.isDark() ? grey(livery, .168) : page.get("ground");
    Map<String, Colour> nav = new LinkedHashMap<>();
    nav.put("nav", back);
    nav.put("nav-line", page.get("line"));
    nav.put("nav-hover", page.get("hover"));
    nav.put("nav-active", page.get("soft"));
    List<Colour> both = List.of(back, page.get("hover"));
    nav.put(
        "nav-text",
        Oklch.of(page.get("muted"))
            .lighter(scheme.pick(-.06, .06))
            .readable(Palette.TEXT, scheme.writing(), both));
    nav.put("nav-strong", page.get("strong"));
    nav.put("nav-on-active", page.get("on-soft"));
    nav.put("nav-mark", page.get("primary-line"));
    return nav;
  }

  /** A dark sidebar, the same in both schemes: everything on it grows lighter. */
  private static Map<String, Colour> deep(Colour back, Oklch brand) {
    Oklch base = Oklch.of(back);
    Colour hover = base.lighter(.055).colour();
    Colour active = base.lighter(.095).colour();
    List<Colour> all = List.of(back, hover, active);
    Map<String, Colour> nav = new LinkedHashMap<>();
    nav.put("nav", back);
    nav.put("nav-line", base.lighter(.07).colour());
    nav.put("nav-hover", hover);
    nav.put("nav-active", active);
    nav.put(
        "nav-text",
        new Oklch(.80, Math.min(base.chroma(), .02), base.hue())
            .readable(Palette.TEXT, Way.LIGHTER, all));
    nav.put(
        "nav-strong", new Oklch(.97, .004, base.hue()).readable(Palette.TEXT, Way.LIGHTER, all));
    nav.put("nav-on-active", Colour.WHITE);
    nav.put("nav-mark", brand.readable(Palette.LINE, Way.LIGHTER, all));
    return nav;
  }

  /** Deep enough that even the lightest of its shades carries white. */
  private static Colour deepened(Oklch brand, Scheme scheme) {
    Oklch wanted = brand.withLightness(Math.min(brand.lightness(), scheme.pick(.40, .26)));
    return wanted.readable(8.6, Way.DARKER, List.of(Colour.WHITE));
  }

  private static Colour grey(Livery livery, double lightness) {
    return livery.tone().at(lightness, .018, Oklch.of(livery.primary())).colour();
  }
}
