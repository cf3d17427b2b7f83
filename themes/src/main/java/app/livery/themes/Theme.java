package app.livery.themes;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PrimeFaces' theme with every colour a token. */
final class Theme {
  private static final List<String> SEVERITIES =
      List.of("secondary", "info", "success", "warning", "help", "danger");
  private static final Pattern TOKEN_WITH_ALPHA =
      Pattern.compile("rgba\\((var\\(--[\\w-]+\\)), ?([\\d.]+)\\)");
  private static final Pattern CLEAR =
      Pattern.compile("rgba\\((?:0|255), ?(?:0|255), ?(?:0|255), ?0\\)");
  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^v)]*\\)"
              + "|(?<=[:, ])(?:white|black|red|green|blue|gr[ae]y)(?=[;,}! ])");

  /** A picture viewer stays black and white in every brand. */
  private static final Map<String, Integer> COLOURS_LEFT =
      Map.of(
          "#fff", 5,
          "hsla(0,0%,100%,.1)", 3,
          "hsla(0,0%,100%,.4)", 1,
          "hsla(0,0%,100%,.6)", 1,
          "rgba(0,0,0,.5019607843)", 2,
          "rgba(0,0,0,.9019607843)", 2);

  private Theme() {}

  static String compile(Sass sass, Path stock, Path own) throws IOException {
    Path home = Files.createDirectories(stock.resolve("themes/design"));
    Files.writeString(home.resolve("_tokens.scss"), tokens(own));
    Files.writeString(home.resolve("_stock.scss"), variables(stock));
    Files.writeString(
        home.resolve("theme.scss"),
        "@import './tokens';\n@import './stock';\n@import '../../theme-base/_components';\n");
    String compiled = sass.compile(home.resolve("theme.scss"));
    String css = mixAlpha(CLEAR.matcher(compiled).replaceAll("transparent"));
    String logical = LogicalProperties.of(css).expect(294, 9).css();
    checkColours(logical);
    return logical;
  }

  private static String tokens(Path own) throws IOException {
    StringBuilder all = new StringBuilder(Files.readString(own.resolve("_tokens.scss")));
    String severity = Files.readString(own.resolve("_severity.scss"));
    for (String name : SEVERITIES) {
      all.append(severity.replaceAll("(?<=[$-])x(?=[-B);])", name));
    }
    return all.toString();
  }

  /** The variables of a stock theme without its own custom properties. */
  private static String variables(Path stock) throws IOException {
    String all = Files.readString(stock.resolve("themes/primefaces-saga-blue/_variables.scss"));
    return all.substring(0, all.indexOf(":root {"));
  }

  /** A transparent token is written as a mix, since rgba() takes no colour of its own. */
  private static String mixAlpha(String css) {
    long hits = TOKEN_WITH_ALPHA.matcher(css).results().count();
    SourcePatches.expect("transparent colours", 35, (int) hits);
    return TOKEN_WITH_ALPHA.matcher(css).replaceAll(m -> Matcher.quoteReplacement(mix(m)));
  }

  private static String mix(MatchResult m) {
    BigDecimal percent = new BigDecimal(m.group(2)).movePointRight(2);
    if (percent.signum() == 0) {
      return "transparent";
    }
    String share = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    return "color-mix(in srgb," + m.group(1) + " " + share + "%,transparent)";
  }

  private static void checkColours(String css) {
    Map<String, Integer> left = new TreeMap<>();
    COLOUR.matcher(css).results().forEach(m -> left.merge(m.group(), 1, Integer::sum));
    if (!left.equals(COLOURS_LEFT)) {
      throw new IllegalStateException(
          "The theme holds colours that are not tokens: " + left + ", expected " + COLOURS_LEFT);
    }
  }
}
