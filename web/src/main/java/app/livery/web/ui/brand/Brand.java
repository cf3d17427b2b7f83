package app.livery.web.ui.brand;

import app.livery.branding.Look;
import app.livery.branding.Wardrobe;
import app.livery.kernel.CurrentCall;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

  public String getLogo() {
    return path("logo.svg");
  }

  public String getIcon() {
    return path("favicon.svg");
  }

  /** The letter in switchers and the like. */
  public String getLetter() {
    return look.brand().isEmpty() ? "•" : Character.toString(look.brand().codePointAt(0));
  }

  private String path(String file) {
    return "/brand/" + look.version() + "/" + file;
  }
}
