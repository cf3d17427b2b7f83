package app.livery.web.branding;

import app.livery.branding.Backdrop;
import app.livery.branding.Density;
import app.livery.branding.Livery;
import app.livery.branding.LookWish;
import app.livery.branding.Navigation;
import app.livery.branding.NeutralTone;
import app.livery.branding.Typeface;
import java.io.Serializable;
import java.util.List;

/** The choices of the designer while they are being made. */
public class LiveryForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String primary;
  private String accent;
  private NeutralTone tone;
  private Navigation navigation;
  private int radius;
  private Density density;
  private Typeface typeface;
  private Backdrop backdrop;
  private String css;

  static LiveryForm of(Livery livery) {
    LiveryForm form = new LiveryForm();
    LookWish wish = LookWish.of(livery);
    form.primary = wish.primary();
    form.accent = wish.accent();
    form.tone = wish.tone();
    form.navigation = wish.navigation();
    form.radius = wish.radius();
    form.density = wish.density();
    form.typeface = wish.typeface();
    form.backdrop = wish.backdrop();
    form.css = wish.css();
    return form;
  }

  LookWish wish() {
    return new LookWish(
        primary, accent, tone, navigation, radius, density, typeface, backdrop, css);
  }

  public String getPrimary() {
    return primary;
  }

  public void setPrimary(String primary) {
    this.primary = primary;
  }

  public String getAccent() {
    return accent;
  }

  public void setAccent(String accent) {
    this.accent = accent;
  }

  public NeutralTone getTone() {
    return tone;
  }

  public void setTone(NeutralTone tone) {
    this.tone = tone;
  }

  public Navigation getNavigation() {
    return navigation;
  }

  public void setNavigation(Navigation navigation) {
    this.navigation = navigation;
  }

  public int getRadius() {
    return radius;
  }

  public void setRadius(int radius) {
    this.radius = radius;
  }

  public Density getDensity() {
    return density;
  }

  public void setDensity(Density density) {
    this.density = density;
  }

  public Typeface getTypeface() {
    return typeface;
  }

  public void setTypeface(Typeface typeface) {
    this.typeface = typeface;
  }

  public Backdrop getBackdrop() {
    return backdrop;
  }

  public void setBackdrop(Backdrop backdrop) {
    this.backdrop = backdrop;
  }

  public String getCss() {
    return css;
  }

  public void setCss(String css) {
    this.css = css;
  }

  public List<NeutralTone> getTones() {
    return List.of(NeutralTone.values());
  }

  public List<Navigation> getNavigations() {
    return List.of(Navigation.values());
  }

  public List<Density> getDensities() {
    return List.of(Density.values());
  }

  public List<Typeface> getTypefaces() {
    return List.of(Typeface.values());
  }

  public List<Backdrop> getBackdrops() {
    return List.of(Backdrop.values());
  }
}
