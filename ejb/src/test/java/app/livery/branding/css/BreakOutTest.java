package app.livery.branding.css;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is typed, nothing leaves the scope, and nothing is fetched from elsewhere. */
class BreakOutTest {
  private static final Pattern STRINGS =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'", Pattern.DOTALL);

  private static final Pattern AT = Pattern.compile("@([a-z-]*)");
  private static final List<String> KNOWN =
      List.of("layer", "media", "scope", "supports", "keyframes");

  private static final String OWN = "url(/brand/picture/0123456789abcdef01234567.png)";

  @Provide
  Arbitrary<String> pieces() {
    Arbitrary<String> piece =
        Arbitraries.of(
            ".a",
            "{",
            "}",
            "color",
            ":",
            "red",
            ";",
            " ",
            "\n",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "'",
            "\\",
            "/*",
            "*/",
            "<!--",
            "-->",
            "</style>",
            "@import",
            "@media print",
            "@charset",
            "@scope",
            "@layer",
            "@",
            "url(",
            "url(http://e)",
            "url('//e')",
            OWN,
            "URL(",
            "u\\72l(",
            "image-set('http://e' 1x)",
            "expression(",
            "data:,x",
            "!important",
            ",",
            ">",
            "#x",
            "z-index:9999",
            "position:fixed",
            ":root",
            "body",
            "html",
            ".lv-banner",
            "*",
            "\u0000",
            "\\7d",
            "\\000041",
            "--x",
            "var(--x)",
            "@keyframes k{from{a:b}}",
            "é",
            "\u2028",
            "1px");
    Arbitrary<String> sound =
        Arbitraries.of(".a{color:red}", "@media print{.b{color:red}}", ":root{--x:1px}", "\n");
    return Arbitraries.frequencyOf(Tuple.of(1, piece), Tuple.of(4, sound))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(all -> String.join("", all));
  }

  /** Rules that can be read, with something nasty in the midst of each. */
  @Provide
  Arbitrary<String> rules() {
    Arbitrary<String> nasty =
        Arbitraries.of(
            "red",
            "\"}\"",
            "'{'",
            "\"/*\"",
            "\"\\22}\"",
            "'\\'}'",
            "var(--x)",
            OWN,
            "url(http://e)",
            "\"url(http://e)\"",
            "\"@import\"",
            "}",
            "}}",
            "\"</style\"",
            "calc(1px + 2px)",
            "url(\"" + "x".repeat(3) + "\")",
            "rgb(0 0 0/50%)",
            "\"\\\\\"",
            "'\\\\'",
            "50",
            "#fff");
    Arbitrary<String> selector =
        Arbitraries.of(".a", ":root", "body", ".a:is(.b)", "[a='}']", "[a=\"{\"]", "*", ".a>.b");
    Arbitrary<String> property = Arbitraries.of("color", "--x", "content", "background", "z-index");
    Arbitrary<String> rule =
        net.jqwik.api.Combinators.combine(selector, property, nasty)
            .as((one, two, three) -> one + "{" + two + ":" + three + "}");
    Arbitrary<String> wrapped =
        net.jqwik.api.Combinators.combine(Arbitraries.of("", "@media print{"), rule)
            .as((head, inner) -> head.isEmpty() ? inner : head + inner + "}");
    return wrapped.list().ofMinSize(1).ofMaxSize(5).map(all -> String.join("\n", all));
  }

  @Property(tries = 20_000)
  void heaps_of_pieces_stay_inside(@ForAll("pieces") String typed) {
    check(typed);
  }

  @Property(tries = 10_000)
  void rules_with_something_nasty_stay_inside(@ForAll("rules") String typed) {
    check(typed);
  }

  private static void check(String typed) {
    String sent;
    try {
      sent = CustomCss.of(typed).sheet().css();
    } catch (CssRefused refused) {
      Statistics.collect("refused");
      return;
    }
    Statistics.collect(sent.isEmpty() ? "nothing" : "sent");
    if (!sent.isEmpty()) assertHarmless(sent, typed);
  }

  private static void assertHarmless(String sent, String typed) {
    String bare = STRINGS.matcher(sent).replaceAll("''");
    String about = typed + " became " + sent;
    String plain = bare.replace(OWN, "").toLowerCase(Locale.ROOT);
    for (String never : List.of("url(", "image-set", "expression", "\\", "<", "/*", "\u0000"))
      assertTrue(!plain.contains(never), never + " in " + about);
    Matcher at = AT.matcher(plain);
    while (at.find()) assertTrue(KNOWN.contains(at.group(1)), at.group() + " in " + about);
    int start = bare.indexOf("@scope");
    int depth = 0;
    for (int i = start; i < bare.length(); i++) {
      char here = bare.charAt(i);
      if (here == '{') depth++;
      if (here == '}' && --depth == 0)
        assertTrue(bare.substring(i + 1).isBlank(), "it ends early: " + about);
    }
    assertTrue(depth == 0, "it does not end: " + about);
  }
}
