package app.livery.themes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style rules rewritten from left and right to start and end, so that one sheet serves both writing
 * directions.
 *
 * <p>Rules that PrimeFaces wrote for right-to-left pages would flip a second time and are dropped.
 * Widgets that place themselves by script stay as they are.
 *
 * @param css the rewritten sheet
 * @param rewritten how many declarations changed
 * @param dropped how many rules went
 */
record LogicalProperties(String css, int rewritten, int dropped) {
  /** A block of declarations never holds a brace, whatever at-rules stand around it. */
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");

  private static final Pattern KEYFRAME = Pattern.compile("from|to|[\\d.]+%(,.*)?");
  private static final List<String> DIRECTED_FOR_GOOD =
      List.of("horizontal", "triangle", "clr-", "@");

  static LogicalProperties of(String css) {
    StringBuilder out = new StringBuilder(css.length() + 4096);
    Matcher rules = RULE.matcher(css);
    int rewritten = 0;
    int dropped = 0;
    int end = 0;
    while (rules.find()) {
      out.append(css, end, rules.start());
      end = rules.end();
      String selector = rules.group(1);
      if (isRedundant(selector)) {
        dropped++;
        continue;
      }
      LogicalBlock block = LogicalBlock.of(selector, rules.group(2), isDirected(selector));
      rewritten += block.rewritten();
      out.append(selector).append('{').append(block.css()).append('}');
    }
    return new LogicalProperties(out.append(css.substring(end)).toString(), rewritten, dropped);
  }

  /** Fails when the input has changed since the rewriting was last looked at. */
  LogicalProperties expect(int rewritings, int drops) {
    SourcePatches.expect("left and right", rewritings, rewritten);
    SourcePatches.expect("right-to-left rules", drops, dropped);
    return this;
  }

  private static boolean isRedundant(String selector) {
    return selector.contains("-rtl") && DIRECTED_FOR_GOOD.stream().noneMatch(selector::contains);
  }

  private static boolean isDirected(String selector) {
    return selector.contains("-rtl")
        || selector.contains("[dir")
        || selector.contains("@font-face")
        || KEYFRAME.matcher(selector.trim()).matches();
  }
}
