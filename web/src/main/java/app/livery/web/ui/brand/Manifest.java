package app.livery.web.ui.brand;

import app.livery.branding.Look;
import app.livery.branding.Scheme;
import app.livery.branding.painting.Icon;
import app.livery.web.ui.Language;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** What a phone or a desktop needs to keep the brand's console beside its other apps. */
final class Manifest {
  private static final int SHORT = 12;

  private Manifest() {}

  static String of(Look look, Language language) {
    return Json.createObjectBuilder()
        .add("id", "/")
        .add("name", look.brand())
        .add("short_name", shortOf(look.brand()))
        .add("start_url", "/")
        .add("scope", "/")
        .add("display", "standalone")
        .add("lang", language.code())
        .add("dir", language.direction())
        .add("theme_color", look.colour("surface", Scheme.LIGHT).hex())
        .add("background_color", look.colour("ground", Scheme.LIGHT).hex())
        .add("icons", icons(look))
        .build()
        .toString();
  }

  /** The name below an icon: as many whole words as fit there. */
  static String shortOf(String name) {
    String bare = name.strip();
    if (bare.length() <= SHORT) return bare;
    int end = bare.lastIndexOf(' ', SHORT);
    return end > 0 ? bare.substring(0, end) : bare.substring(0, SHORT);
  }

  private static JsonArrayBuilder icons(Look look) {
    return Json.createArrayBuilder()
        .add(icon(look, Icon.SMALL, "any"))
        .add(icon(look, Icon.LARGE, "any"))
        .add(icon(look, Icon.MASKABLE, "maskable"));
  }

  private static JsonObjectBuilder icon(Look look, Icon icon, String purpose) {
    return Json.createObjectBuilder()
        .add("src", "/brand/" + look.version() + "/" + icon.file())
        .add("sizes", icon.size() + "x" + icon.size())
        .add("type", "image/png")
        .add("purpose", purpose);
  }
}
