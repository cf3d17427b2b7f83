package app.livery.branding.css;

import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSKeyframesBlock;
import com.helger.css.decl.CSSKeyframesRule;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSSupportsConditionMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a parsed sheet anew: what it knows, in its own spelling, and nothing else. */
final class Rewriting {
  /** The banner stands far above. */
  static final int HIGHEST = 50;

  private static final int LOWEST = -1;
  private static final Pattern PROPERTY = Pattern.compile("(?:--)?-?[a-zA-Z][a-zA-Z0-9-]*");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");
  private static final Set<String> NEVER =
      Set.of("behavior", "behaviour", "-ms-behavior", "-moz-binding", "src");
  private static final Set<String> LAYERS =
      Set.of("auto", "inherit", "initial", "unset", "revert", "revert-layer");

  /** A page's frame is where these can be heard. */
  private static final Set<String> FRAMES = Set.of(":root", "html", "body");

  private static final CSSWriterSettings WRITTEN = new CSSWriterSettings().setOptimizedOutput(true);

  private final boolean moving;
  private final StringBuilder out = new StringBuilder();

  private Rewriting(boolean moving) {
    this.moving = moving;
  }

  /** The rules that dress something. */
  static String rules(CascadingStyleSheet sheet) {
    return written(sheet, false);
  }

  /** The keyframes, which have no selector and so no scope. */
  static String keyframes(CascadingStyleSheet sheet) {
    return written(sheet, true);
  }

  private static String written(CascadingStyleSheet sheet, boolean moving) {
    Rewriting rewriting = new Rewriting(moving);
    rewriting.all(sheet);
    return rewriting.out.toString();
  }

  private void all(AbstractHasTopLevelRules rules) {
    for (ICSSTopLevelRule rule : rules.getAllRules()) one(rule);
  }

  private void one(ICSSTopLevelRule rule) {
    if (rule instanceof CSSStyleRule style) style(style);
    else if (rule instanceof CSSKeyframesRule frames) frames(frames);
    else if (rule instanceof CSSMediaRule media) within("@media " + queries(media), media);
    else if (rule instanceof CSSSupportsRule supports)
      within("@supports " + conditions(supports), supports);
    else throw new CssRefused.NotTaken(new CssRefused.Spot(1, 1), "@");
  }

  private void within(String head, AbstractHasTopLevelRules inner) {
    int before = out.length();
    out.append(head).append('{');
    int start = out.length();
    all(inner);
    if (out.length() == start) out.setLength(before);
    else out.append("}\n");
  }

  private static String queries(CSSMediaRule media) {
    return media.getAllMediaQueries().stream()
        .map(Rewriting::query)
        .collect(Collectors.joining(","));
  }

  private static String query(CSSMediaQuery query) {
    return query.getAsCSSString(WRITTEN, 0);
  }

  private static String conditions(CSSSupportsRule supports) {
    return supports.getAllSupportConditionMembers().stream()
        .map(Rewriting::condition)
        .collect(Collectors.joining(" "));
  }

  private static String condition(ICSSSupportsConditionMember member) {
    return member.getAsCSSString(WRITTEN, 0).strip();
  }

  private void style(CSSStyleRule style) {
    String declarations = declarations(style.getAllDeclarations());
    if (moving || declarations.isEmpty()) return;
    out.append(
            style.getAllSelectors().stream()
                .map(Rewriting::selector)
                .collect(Collectors.joining(",")))
        .append('{')
        .append(declarations)
        .append("}\n");
  }

  private static String selector(CSSSelector selector) {
    String text = selector.getAsCSSString(WRITTEN, 0).strip();
    return FRAMES.contains(text.toLowerCase(Locale.ROOT)) ? ":scope" : text;
  }

  private void frames(CSSKeyframesRule frames) {
    if (!NAME.matcher(frames.getAnimationName()).matches())
      throw new CssRefused.NotTaken(Tree.spot(frames), frames.getAnimationName());
    StringBuilder steps = new StringBuilder();
    for (CSSKeyframesBlock block : frames.getAllBlocks())
      steps
          .append(String.join(",", block.getAllKeyframesSelectors()))
          .append('{')
          .append(declarations(block.getAllDeclarations()))
          .append('}');
    if (moving)
      out.append("@keyframes ")
          .append(frames.getAnimationName())
          .append('{')
          .append(steps)
          .append("}\n");
  }

  private static String declarations(List<CSSDeclaration> all) {
    return all.stream().map(Rewriting::declaration).collect(Collectors.joining(";"));
  }

  private static String declaration(CSSDeclaration one) {
    String property = one.getProperty();
    String name = property.toLowerCase(Locale.ROOT);
    if (!PROPERTY.matcher(property).matches() || NEVER.contains(name))
      throw new CssRefused.NotTaken(Tree.spot(one), property);
    String value = one.getExpression().getAsCSSString(WRITTEN, 0).strip();
    if (Scan.bare(value).contains(":")) throw new CssRefused.NotTaken(Tree.spot(one), value);
    if (name.equals("z-index") && !isLow(value))
      throw new CssRefused.TooHigh(Tree.spot(one), HIGHEST);
    String known = name.startsWith("--") ? property : name;
    return known + ":" + value + (one.isImportant() ? "!important" : "");
  }

  private static boolean isLow(String value) {
    if (LAYERS.contains(value.toLowerCase(Locale.ROOT))) return true;
    if (!value.matches("-?\\d{1,6}")) return false;
    int layer = Integer.parseInt(value);
    return layer >= LOWEST && layer <= HIGHEST;
  }
}
