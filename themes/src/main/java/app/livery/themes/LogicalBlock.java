package app.livery.themes;

import java.util.List;
import java.util.Map;

/** The declarations of one rule in terms of start and end. */
record LogicalBlock(String css, int rewritten) {
  private static final List<String> PLACED_BY_SCRIPT =
      List.of(
          "ui-tooltip",
          "ui-galleria",
          "ui-carousel",
          "ui-colorpicker",
          "ui-resizable",
          "ui-lightbox",
          "ui-slider-handle",
          "ui-slider ",
          "clr-",
          "ui-imagecompare",
          "ui-cropper",
          "ui-diagram",
          "ui-signature",
          "vis-",
          "fc-",
          "ui-scrollpanel",
          "ui-fluid-video",
          "ui-organigram",
          "ui-dock",
          "ui-helper-hidden",
          "ui-splitter",
          "ui-knob",
          "ui-layout",
          "ui-clock",
          "jcrop",
          "ql-",
          "ui-confirm-popup");

  private static final Map<String, String> CORNERS =
      Map.of(
          "border-top-left-radius", "border-start-start-radius",
          "border-top-right-radius", "border-start-end-radius",
          "border-bottom-right-radius", "border-end-end-radius",
          "border-bottom-left-radius", "border-end-start-radius");

  private static final List<String> CORNERS_CLOCKWISE =
      List.of(
          "border-start-start-radius",
          "border-start-end-radius",
          "border-end-end-radius",
          "border-end-start-radius");

  static LogicalBlock of(String selector, String body, boolean directed) {
    return directed ? new LogicalBlock(body, 0) : new Rewriting(selector, body).done();
  }

  /** One pass over the declarations of a rule. */
  private static final class Rewriting {
    private final String selector;
    private final List<String> declarations;
    private final boolean fixed;
    private final boolean anchored;
    private int rewritten;

    Rewriting(String selector, String body) {
      this.selector = selector;
      this.declarations = CssText.declarations(body);
      boolean centred = body.contains("translate(-50%") || body.contains("translateX(-50%");
      boolean script = PLACED_BY_SCRIPT.stream().anyMatch((selector + " ")::contains);
      this.fixed = script || centred;
      this.anchored = fixed || has("left") && has("right") || isPanel();
    }

    LogicalBlock done() {
      List<String> lines = declarations.stream().map(this::rewrite).toList();
      return new LogicalBlock(String.join(";", lines), rewritten);
    }

    private String rewrite(String declaration) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        return declaration;
      }
      String property = declaration.substring(0, colon).trim();
      String value = declaration.substring(colon + 1).trim();
      String logical = logical(property, value);
      if (!logical.equals(property + ':' + value)) {
        rewritten++;
      }
      return logical;
    }

    private String logical(String property, String value) {
      String same = property + ':' + value;
      return switch (property) {
        case "text-align" -> property + ':' + side(value, "start", "end");
        case "float" -> property + ':' + side(value, "inline-start", "inline-end");
        case "left" -> anchored ? same : "inset-inline-start:" + value;
        case "right" -> anchored ? same : "inset-inline-end:" + value;
        case "margin", "padding" -> fixed ? same : fourSides(property, "", value);
        case "border-width" -> fixed ? same : fourSides("border", "-width", value);
        case "border-radius" -> fourCorners(value);
        default -> oneSide(property) + ':' + value;
      };
    }

    private String oneSide(String property) {
      if (CORNERS.containsKey(property)) {
        return CORNERS.get(property);
      }
      boolean sided = property.matches("(margin|padding|border)-(left|right)(-\\w+)?");
      return sided && !fixed
          ? property.replace("left", "inline-start").replace("right", "inline-end")
          : property;
    }

    private static String side(String value, String start, String end) {
      return value.replaceFirst("^left\\b", start).replaceFirst("^right\\b", end);
    }

    private static String fourSides(String base, String suffix, String value) {
      String important = CssText.important(value);
      List<String> sides = CssText.words(CssText.plain(value));
      if (sides.size() != 4 || sides.get(1).equals(sides.get(3))) {
        return base + suffix + ':' + value;
      }
      return "%1$s-block%2$s:%3$s %5$s%7$s;%1$s-inline%2$s:%6$s %4$s%7$s"
          .formatted(
              base, suffix, sides.get(0), sides.get(1), sides.get(2), sides.get(3), important);
    }

    private static String fourCorners(String value) {
      String important = CssText.important(value);
      List<String> corners = CssText.words(CssText.plain(value));
      boolean mirrored =
          corners.size() != 4
              || value.contains("/")
              || corners.get(0).equals(corners.get(1)) && corners.get(2).equals(corners.get(3));
      if (mirrored) {
        return "border-radius:" + value;
      }
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        out.append(i == 0 ? "" : ";").append(CORNERS_CLOCKWISE.get(i)).append(':');
        out.append(corners.get(i)).append(important);
      }
      return out.toString();
    }

    private boolean has(String property) {
      return declarations.stream().anyMatch(d -> d.trim().startsWith(property + ":"));
    }

    /** Panels, submenus and dialogs get their place from a script, in physical pixels. */
    private boolean isPanel() {
      boolean panel =
          selector.contains("-panel")
              && !selector.contains("header")
              && !selector.contains("filter");
      boolean dialog = selector.contains("ui-dialog") && !selector.contains("titlebar");
      return panel || dialog || selector.contains("ui-menu-child");
    }
  }
}
