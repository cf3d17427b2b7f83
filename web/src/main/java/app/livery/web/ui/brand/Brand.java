package app.livery.web.ui.brand;

import app.livery.branding.Look;
import app.livery.branding.Pictures;
import app.livery.branding.Scheme;
import app.livery.branding.Wardrobe;
import app.livery.branding.legal.LegalLinks;
import app.livery.branding.painting.Icon;
import app.livery.kernel.CurrentCall;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** The brand that a page wears: {@code #{brand.name}}, {@code #{brand.sheet}}. */
@Named("brand")
@RequestScoped
public class Brand {
  @Inject Wardrobe wardrobe;
  @Inject CurrentCall call;

  private Look look;

  @PostConstruct
  void dress() {
    look = wardrobe.of(call.tenant().orElse(null));
  }

  public String getName() {
    return look.brand();
  }

  /** The URL of its custom properties; new with each change, so browsers keep it for good. */
  public String getSheet() {
    return path("theme.css");
  }

  /** The URL of its own CSS; empty where it has none. */
  public String getCustom() {
    return look.custom().isNone() ? "" : "/brand/" + look.custom().hash() + "/custom.css";
  }

  /** What stands at the foot of its pages. */
  public LegalLinks getLegal() {
    return look.legal();
  }

  /** The letter that stands for it where it brought no logo. */
  public String getMark() {
    return path("logo.svg");
  }

  public boolean isWithLogo() {
    return look.pictures().logo() != null;
  }

  /** Its own logo for light surfaces. */
  public String getLogo() {
    return isWithLogo() ? Pictures.path(look.pictures().logo()) : getMark();
  }

  /** Its own logo for dark surfaces; the other where it has but one. */
  public String getLogoDark() {
    String dark = look.pictures().logoDark();
    return dark == null ? getLogo() : Pictures.path(dark);
  }

  public String getIcon() {
    String own = look.pictures().icon();
    return own == null ? path("favicon.svg") : Pictures.path(own);
  }

  /** The media type of its icon. */
  public String getIconType() {
    String icon = getIcon();
    if (icon.endsWith(".jpg")) return "image/jpeg";
    return icon.endsWith(".png") ? "image/png" : "image/svg+xml";
  }

  /** The same as pixels, for tabs that take no drawings. */
  public String getTabIcon() {
    return path(Icon.TAB.file());
  }

  /** For home screens. */
  public String getTouchIcon() {
    return path(Icon.TOUCH.file());
  }

  /** What an installed console is called and wears. */
  public String getManifest(String language) {
    return path("manifest-" + language + ".webmanifest");
  }

  /** The colour of a phone's own bars around the page while it is light. */
  public String getLightEdge() {
    return look.colour("surface", Scheme.LIGHT).hex();
  }

  public String getDarkEdge() {
    return look.colour("surface", Scheme.DARK).hex();
  }

  /** What lies behind the card of pages without a frame. */
  public String getBackdrop() {
    return look.backdrop().name().toLowerCase(Locale.ROOT);
  }

  /** The letter in switchers and the like. */
  public String getLetter() {
    return look.brand().isEmpty() ? "•" : Character.toString(look.brand().codePointAt(0));
  }

  private String path(String file) {
    return "/brand/" + look.version() + "/" + file;
  }
}
