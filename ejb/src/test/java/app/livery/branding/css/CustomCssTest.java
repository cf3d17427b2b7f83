package app.livery.branding.css;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A brand's CSS dresses a page's content; what could do more is refused, and it is said where. */
class CustomCssTest {
  private static final String OWN = "/brand/picture/0123456789abcdef01234567.png";

  @Test
  void what_is_typed_is_kept_and_what_is_sent_is_written_anew() {
    String typed = "/* ours */ .lv-card { COLOR : red ; }\r\n";
    CustomCss css = CustomCss.of(typed);
    assertTrue(css.typed().contains("/* ours */"), css.typed());
    assertTrue(sent(typed).contains(".lv-card{color:red}"), sent(typed));
    assertFalse(sent(typed).contains("ours"), sent(typed));
  }

  @Test
  void what_brands_need_comes_through() {
    for (String rule :
        List.of(
            ".a:is(.b,.c):not(:hover)>p::before{content:\"\\201C\"}",
            ".a:has(>.b){inset:0;translate:0 -50%;aspect-ratio:16/9}",
            ".a{--lv-radius:0;color:var(--lv-text);width:calc(100% - (2px*3))}",
            ".a{background:linear-gradient(90deg,oklch(60% .1 200/.5),color-mix(in srgb,red 40%,blue))}",
            ".a[href^='http' i]{color:red!important}",
            ".a{background:url(" + OWN + ")}",
            "@media (max-width:40rem){.a{display:none}}",
            "@supports (display:grid){.a{display:grid}}",
            ".a{grid-template-areas:\"a b\" \"c d\"}",
            ".a{z-index:50}")) assertTrue(sent(rule).contains(rule), sent(rule));
    assertTrue(sent("@keyframes in{from{opacity:0}to{opacity:1}}").contains("@keyframes in{"));
  }

  @Test
  void all_of_it_lies_in_a_scope_that_holds_no_banner_and_no_footer() {
    String sent = sent(".lv-banner{display:none}body{margin:0}.a{b:c}");
    String scoped = sent.substring(sent.indexOf("@scope "));
    assertTrue(scoped.contains(".lv-banner{display:none}"), sent);
    assertTrue(scoped.contains(":scope{margin:0}"), sent);
    String head = scoped.substring(0, scoped.indexOf('{'));
    assertTrue(head.endsWith("to (.lv-banner,.lv-legal,.lv-public-tools)"), head);
    assertFalse(head.contains(".lv-app"), "the banner lies in there");
    assertTrue(sent.startsWith("@layer guard{"), sent);
  }

  @Test
  void nothing_typed_is_nothing_sent() {
    for (String typed : List.of("", "  \n ", "/* later */", ".a{}", "@media print{.a{}}"))
      assertTrue(CustomCss.of(typed).sheet().isNone(), typed);
    assertTrue(CustomCss.of(null).isNone());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import url(x.css);",
        "@Import 'x.css';",
        ".a{b:c}@import 'x';",
        "@charset \"utf-8\";",
        "@namespace x url(http://e);",
        "@font-face{font-family:x}",
        "@property --x{syntax:'*'}",
        "@layer x{.a{b:c}}",
        "@scope (.a){.b{c:d}}",
        "@page{margin:0}",
        "@\\69mport 'x';",
        ".a{width:expression(alert(1))}",
        ".a{b:image-set('http://e' 1x)}",
        ".a{b:src('http://e')}",
        ".a{b:attr(data-x url)}",
        ".a{b:element(#x)}",
        ".a{b:env(x)}",
        ".a{behavior:none}",
        ".a{-moz-binding:none}",
        ".a{filter:progid:DXImageTransform.Microsoft.Alpha(opacity=50)}",
        ".a{b:u\\72l(x)}",
        ".a\\{b{c:d}",
        ".a{b:c}</style><script>alert(1)</script>",
        "<!-- .a{b:c} -->"
      })
  void what_a_brand_may_not_use_is_refused_by_name(String css) {
    assertThrows(CssRefused.NotTaken.class, () -> CustomCss.of(css));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a{b:url(http://e/x.png)}",
        ".a{b:url(//e/x.png)}",
        ".a{b:url('data:image/png;base64,AAAA')}",
        ".a{b:URL( \"https://e\" )}",
        ".a{b:url(/brand/picture/../../secret)}",
        ".a{b:url(/brand/picture/0123456789abcdef01234567.exe)}",
        ".a{b:var(--x,url(http://e))}",
        ".a{mask:url(#m)}",
        "@media print{.a{b:url(x)}}"
      })
  void pictures_are_the_brands_own(String css) {
    assertThrows(CssRefused.Foreign.class, () -> CustomCss.of(css));
  }

  @ParameterizedTest
  @ValueSource(strings = {".a{b:c", "@media print{.a{b:c}", ".a{b:calc(1px", "/* .a{}", ".a{b:'c}"})
  void what_is_opened_is_closed(String css) {
    assertThrows(CssRefused.Unclosed.class, () -> CustomCss.of(css));
  }

  @ParameterizedTest
  @ValueSource(strings = {".a{b:c}}", ".a{.b{c:d}}", ".a{&:hover{c:d}}", "a b", ".a{b:(]}", ";"})
  void what_cannot_be_read_is_not_guessed_at(String css) {
    assertThrows(CssRefused.Unreadable.class, () -> CustomCss.of(css));
  }

  @ParameterizedTest
  @ValueSource(strings = {"51", "999999999999", "var(--z)", "calc(10*10)", "-2"})
  void nothing_is_lifted_above_the_banner(String layer) {
    String css = ".a{z-index:" + layer + "}";
    assertThrows(CssRefused.TooHigh.class, () -> CustomCss.of(css));
  }

  @Test
  void a_refusal_says_line_and_column() {
    CssRefused refusal =
        assertThrows(CssRefused.class, () -> CustomCss.of(".a{b:c}\n\n  .d{e:url(http://f)}"));
    assertEquals(List.of(3, 8, "url(http://f)"), refusal.arguments());
    assertEquals("css", refusal.field());
    CssRefused broken = assertThrows(CssRefused.class, () -> CustomCss.of(".a{b:c}\n.d{e f}"));
    assertEquals(2, broken.arguments().get(0));
  }

  @Test
  void there_is_only_so_much_of_it() {
    String much = ".a{b:c}\n".repeat(CustomCss.MOST_BYTES / 8 + 1);
    assertThrows(CssRefused.TooLarge.class, () -> CustomCss.of(much));
  }

  @Test
  void however_long_or_deep_it_is_it_is_read_or_refused() {
    for (String much : List.of("x", "\\a", "é", "\\\""))
      assertFalse(sent(".a{content:\"" + much.repeat(10_000) + "\"}").isEmpty(), much);
    assertFalse(sent("." + "a".repeat(30_000) + "{b:c}").isEmpty());
    assertThrows(CssRefused.Unclosed.class, () -> CustomCss.of("/*" + "*".repeat(30_000)));
    for (String deep : List.of("calc(", "(", "[", "@media print{", ".a:not("))
      assertThrows(CssRefused.class, () -> CustomCss.of(".a{b:" + deep.repeat(2_000)), deep);
    String nested = "calc(1px + ".repeat(40) + "1px" + ")".repeat(40);
    assertThrows(CssRefused.Unreadable.class, () -> CustomCss.of(".a{b:" + nested + "}"));
  }

  @Test
  void what_is_stored_and_taken_no_more_is_not_sent() {
    assertTrue(new CustomCss("@import 'x';").sheet().isNone());
  }

  @Test
  void the_same_css_has_the_same_name() {
    assertEquals(
        CustomCss.of(".a{b:c}").sheet().hash(), CustomCss.of(" .a { b : c } ").sheet().hash());
  }

  private static String sent(String typed) {
    return CustomCss.of(typed).sheet().css().replace("\n", "");
  }
}
