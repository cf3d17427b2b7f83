package app.livery.branding;

import app.livery.branding.Remark.About;
import app.livery.branding.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a livery and says what its brand should know. */
public final class Remarks {
  private static final double DANGER_HUE = 26;
  private static final double WARNING_HUE = 76;
  private static final double NEAR = 20;
  private static final double VIVID = .09;
  private static final double LIGHT = .62;
  private static final double ALIKE = .06;

  private final Livery livery;
  private final Map<String, Colour> day;
  private final Map<String, Colour> night;
  private final List<Remark> all = new ArrayList<>();

  private Remarks(Livery livery) {
    this.livery = livery;
    this.day = Palette.of(livery, Scheme.LIGHT);
    this.night = Palette.of(livery, Scheme.DARK);
  }

  /** Warnings first. */
  public static List<Remark> of(Livery livery) {
    Remarks remarks = new Remarks(livery);
    remarks.meanings(About.PRIMARY, livery.primary());
    remarks.alike();
    remarks.shifts(About.PRIMARY, "primary", livery.primary());
    remarks.sidebar();
    remarks.meanings(About.ACCENT, livery.accent());
    remarks.shifts(About.ACCENT, "accent", livery.accent());
    remarks.all.sort((one, two) -> Boolean.compare(two.isWarning(), one.isWarning()));
    return remarks.all;
  }

  private void meanings(About about, Colour colour) {
    Oklch seen = Oklch.of(colour);
    if (seen.chroma() < VIVID) return;
    if (isNear(seen, DANGER_HUE) && seen.lightness() < .75)
      add(Kind.LIKE_DANGER, about, colour, day.get("danger"));
    else if (isNear(seen, WARNING_HUE) && seen.lightness() > LIGHT)
      add(Kind.LIKE_WARNING, about, colour, day.get("warning"));
  }

  private void alike() {
    Oklch one = Oklch.of(livery.primary());
    Oklch two = Oklch.of(livery.accent());
    if (distance(one, two) < ALIKE)
      add(Kind.ALIKE, About.ACCENT, livery.accent(), livery.primary());
  }

  private void shifts(About about, String name, Colour wanted) {
    if (!day.get(name).equals(wanted)) add(Kind.TURNED_OVER, about, wanted, day.get(name));
    else if (!night.get(name).equals(wanted)) night(about, wanted, night.get(name));
    if (!day.get("on-" + name).equals(Colour.WHITE))
      add(Kind.WRITTEN_DARK, about, wanted, day.get("on-" + name));
    Colour ink = day.get(name + "-ink");
    if (ink.luminance() < wanted.luminance() && cannotBeRead(wanted))
      add(Kind.INK_DARKENED, about, wanted, ink);
  }

  private void night(About about, Colour wanted, Colour shown) {
    boolean turned = Oklch.of(wanted).chroma() < .04;
    add(turned ? Kind.TURNED_OVER : Kind.LIFTED_IN_DARK, about, wanted, shown);
  }

  private void sidebar() {
    Colour sidebar = day.get("nav");
    if (livery.navigation() == Navigation.BRAND && !sidebar.equals(livery.primary()))
      add(Kind.SIDEBAR_DEEPENED, About.PRIMARY, livery.primary(), sidebar);
  }

  private boolean cannotBeRead(Colour colour) {
    return colour.contrast(day.get("surface")) < Palette.TEXT
        || colour.contrast(day.get("soft")) < Palette.TEXT
        || colour.contrast(day.get("hover")) < Palette.TEXT;
  }

  private void add(Kind kind, About about, Colour wanted, Colour shown) {
    all.add(new Remark(kind, about, wanted, shown));
  }

  private static boolean isNear(Oklch colour, double hue) {
    double apart = Math.abs(colour.hue() - hue) % 360;
    return Math.min(apart, 360 - apart) <= NEAR;
  }

  private static double distance(Oklch one, Oklch two) {
    double turn = Math.toRadians(one.hue() - two.hue());
    double across =
        one.chroma() * one.chroma()
            + two.chroma() * two.chroma()
            - 2 * one.chroma() * two.chroma() * Math.cos(turn);
    return Math.hypot(one.lightness() - two.lightness(), Math.sqrt(Math.max(0, across)));
  }
}
