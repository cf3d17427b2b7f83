package app.livery.branding;

import app.livery.branding.Pictures.Spot;
import app.livery.branding.css.CustomCss;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One choice in which two liveries differ.
 *
 * <p>Facts outlive languages, so they carry keys of texts between braces, which whoever shows them
 * replaces: {@code {livery.tone} {NeutralTone.COOL} → {NeutralTone.WARM}}.
 *
 * @param choice the key of its name
 * @param before as it was: a key between braces, or a value that reads the same in every language
 * @param after as it is
 */
public record Difference(String choice, String before, String after) implements Serializable {

  /** Everything in which two liveries differ, in the order of the designer. */
  public static List<Difference> between(Livery before, Livery after) {
    List<Difference> all = new ArrayList<>();
    add(all, "primary", before.primary().hex(), after.primary().hex());
    add(all, "accent", before.accent().hex(), after.accent().hex());
    add(all, "tone", key(before.tone()), key(after.tone()));
    add(all, "navigation", key(before.navigation()), key(after.navigation()));
    add(all, "radius", before.radius() + " px", after.radius() + " px");
    add(all, "density", key(before.density()), key(after.density()));
    add(all, "backdrop", key(before.backdrop()), key(after.backdrop()));
    for (Spot spot : Spot.values())
      add(all, spot.code(), shown(before.pictures().in(spot)), shown(after.pictures().in(spot)));
    add(all, "typeface", key(before.typeface()), key(after.typeface()));
    add(all, "css", named(before.css()), named(after.css()));
    return all;
  }

  /** All of them in one line. */
  static String line(Livery before, Livery after) {
    return between(before, after).stream().map(Difference::told).collect(Collectors.joining(" · "));
  }

  /** In one phrase, with keys of texts between braces. */
  public String told() {
    return "{" + choice + "} " + before + " → " + after;
  }

  private static void add(List<Difference> all, String choice, String before, String after) {
    if (!before.equals(after)) all.add(new Difference("livery." + choice, before, after));
  }

  /** A picture by the beginning of its name, which differs with its content. */
  private static String shown(String picture) {
    return picture == null ? "{livery.none}" : "{livery.picture} " + picture.substring(0, 6);
  }

  /** CSS by the beginning of its hash. */
  private static String named(CustomCss css) {
    return css.isNone() ? "{livery.none}" : Hash.of(css.typed()).substring(0, 6);
  }

  private static String key(Enum<?> constant) {
    return "{" + constant.getDeclaringClass().getSimpleName() + "." + constant.name() + "}";
  }
}
