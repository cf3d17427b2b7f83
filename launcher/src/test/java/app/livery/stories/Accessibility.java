package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a page with axe, as somebody who cannot see it or cannot use a mouse would. */
public final class Accessibility {
  private static final String WHOLE_PAGE = "html";
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  /** Half a megabyte: read once, and put into each page once. */
  private static final String AXE = axe();

  private static final String LOOK =
      """
      async ({ part, rules }) => {
        const options = { resultTypes: ['violations'] };
        if (rules.length) options.runOnly = { type: 'rule', values: rules };
        const seen = await axe.run({ include: [[part]] }, options);
        return seen.violations.flatMap(rule => rule.nodes.map(node => ({
          rule: rule.id,
          target: node.target.at(-1),
          words: [rule.id + ': ' + rule.help, node.html, node.any[0]?.message].filter(Boolean).join('\\n    '),
        })));
      }""";

  /** A violation that cannot be mended here, with the reason why it stands. */
  public record Exemption(String rule, String selector, String reason) {}

  /** What PrimeFaces itself gets wrong; each with the component and why it does no harm. */
  private static final List<Exemption> KNOWN = List.of();

  private Accessibility() {}

  /** Fails on any violation. */
  public static void check(Page page) {
    check(page, List.of());
  }

  /** Fails on any violation other than the given ones. */
  public static void check(Page page, List<Exemption> further) {
    List<String> found = violations(page, WHOLE_PAGE, List.of(), further);
    assertTrue(
        found.isEmpty(), () -> page.url() + " is hard to use:\n  " + String.join("\n  ", found));
  }

  /** What makes a part of the page hard to use. */
  static List<String> violations(Page page, String part) {
    return violations(page, part, List.of(), List.of());
  }

  /** What makes a part of the page hard to read as it looks now: the rules that colours decide. */
  static List<String> poorContrasts(Page page, String part) {
    return violations(page, part, COLOURS, List.of());
  }

  private static List<String> violations(
      Page page, String part, List<String> rules, List<Exemption> further) {
    List<Exemption> allowed = new ArrayList<>(KNOWN);
    allowed.addAll(further);
    if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(AXE);
    Object seen = page.evaluate(LOOK, Map.of("part", part, "rules", rules));
    List<String> found = new ArrayList<>();
    for (Object each : (List<?>) seen) {
      Map<?, ?> violation = (Map<?, ?>) each;
      if (allowed.stream().noneMatch(one -> covers(page, one, violation))) {
        found.add(violation.get("words").toString());
      }
    }
    return found;
  }

  private static boolean covers(Page page, Exemption exemption, Map<?, ?> violation) {
    if (!exemption.rule().equals(violation.get("rule"))) return false;
    return Boolean.TRUE.equals(
        page.evaluate(
            "([target, selector]) => !!document.querySelector(target)?.closest(selector)",
            List.of(violation.get("target"), exemption.selector())));
  }

  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
