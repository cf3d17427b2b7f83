package app.livery.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page with axe, as somebody who cannot see it or cannot use a mouse would. */
public final class Accessibility {
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

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
    List<String> found = violations(page, axe(page), further);
    assertTrue(
        found.isEmpty(), () -> page.url() + " is hard to use:\n  " + String.join("\n  ", found));
  }

  /** What makes a part of the page hard to use. */
  static List<String> violations(Page page, String part) {
    return violations(page, axe(page).include(part), List.of());
  }

  /** What makes a part of the page hard to read as it looks now: the rules that colours decide. */
  static List<String> poorContrasts(Page page, String part) {
    return violations(page, axe(page).include(part).withRules(COLOURS), List.of());
  }

  private static List<String> violations(Page page, AxeBuilder axe, List<Exemption> further) {
    List<Exemption> allowed = new ArrayList<>(KNOWN);
    allowed.addAll(further);
    List<String> found = new ArrayList<>();
    for (Rule rule : axe.analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        if (!isAllowed(page, rule, node, allowed)) {
          found.add(rule.getId() + ": " + rule.getHelp() + "\n    " + node.getHtml() + why(node));
        }
      }
    }
    return found;
  }

  /** Runs within the page alone: pages of ours have no frames, and nothing is opened for it. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  /** The first reason, for example the two colours. */
  private static String why(CheckedNode node) {
    return node.getAny().stream()
        .findFirst()
        .map(check -> "\n    " + check.getMessage())
        .orElse("");
  }

  private static boolean isAllowed(
      Page page, Rule rule, CheckedNode node, List<Exemption> allowed) {
    return allowed.stream()
        .filter(each -> each.rule().equals(rule.getId()))
        .anyMatch(each -> isWithin(page, node, each.selector()));
  }

  private static boolean isWithin(Page page, CheckedNode node, String selector) {
    return Boolean.TRUE.equals(
        page.evaluate(
            "([target, selector]) => !!document.querySelector(target)?.closest(selector)",
            List.of(target(node), selector)));
  }

  /** The innermost frame's selector; pages of ours have no frames. */
  private static String target(CheckedNode node) {
    Object target = node.getTarget();
    return target instanceof List<?> list ? String.valueOf(list.get(list.size() - 1)) : "" + target;
  }
}
