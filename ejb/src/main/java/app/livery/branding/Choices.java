package app.livery.branding;

import app.livery.branding.css.CustomCss;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

/** The columns that hold a livery, wherever one is kept: worn, as a draft, in the history. */
@MappedSuperclass
abstract class Choices {
  @Column(name = "primary_colour")
  private int primary;

  @Column(name = "accent_colour")
  private int accent;

  @Enumerated(EnumType.STRING)
  private NeutralTone tone;

  @Enumerated(EnumType.STRING)
  private Navigation navigation;

  @Enumerated(EnumType.STRING)
  private Density density;

  @Enumerated(EnumType.STRING)
  private Typeface typeface;

  private int radius;

  @Enumerated(EnumType.STRING)
  private Backdrop backdrop;

  private String logo;

  @Column(name = "logo_dark")
  private String logoDark;

  private String icon;

  private String background;

  private String css;

  void hold(Livery livery) {
    primary = livery.primary().rgb();
    accent = livery.accent().rgb();
    tone = livery.tone();
    navigation = livery.navigation();
    density = livery.density();
    typeface = livery.typeface();
    radius = livery.radius();
    backdrop = livery.backdrop();
    logo = livery.pictures().logo();
    logoDark = livery.pictures().logoDark();
    icon = livery.pictures().icon();
    background = livery.pictures().background();
    css = livery.css().typed();
  }

  Livery livery() {
    return new Livery(
        new Colour(primary),
        new Colour(accent),
        tone,
        navigation,
        density,
        typeface,
        radius,
        new Pictures(logo, logoDark, icon, background),
        backdrop,
        new CustomCss(css));
  }
}
