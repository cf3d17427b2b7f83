package app.livery.lifecycle.wordings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import app.livery.kernel.RuleBroken;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.MailTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a brand may have its letters say. */
class WordingCheckTest {
  private static final String SUBJECT = "Join {{organisation}}";
  private static final String TEXT = "Hello {{name}}\n{{link}}";
  private static final String HTML = "<p>Hello {{name}}</p><a href=\"{{link}}\">Join</a>";

  @Test
  void the_standard_words_of_every_letter_pass_and_stay_as_they_are() {
    for (MailTemplate template : MailTemplate.values())
      for (String language : MailTexts.LANGUAGES) {
        Wording standard = StandardWording.of(template, language);
        assertEquals(standard, WordingCheck.checked(template, standard), template + language);
      }
  }

  @Test
  void an_unknown_field_is_refused_where_it_stands_naming_those_that_there_are() {
    MergeFieldUnknown refusal =
        assertThrows(MergeFieldUnknown.class, () -> check("Hi {{nmae}}", TEXT, HTML));
    assertEquals("subject", refusal.field());
    assertEquals("{{nmae}}", refusal.arguments().get(0));
    assertTrue(refusal.arguments().get(1).toString().contains("{{organisation}}"));
    assertEquals("html", refused(SUBJECT, TEXT, HTML + "{{password}}").field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{{name}}}",
        "{{&name}}",
        "{{> file}}",
        "{{=<% %>=}}",
        "{{! note}}",
        "{{name.class}}",
        "{{#name}}",
        "{{/name}}",
        "{{#name}}{{#brand}}{{/name}}{{/brand}}",
        "{{name",
        "name}}"
      })
  void nothing_but_whole_fields_and_parts_may_stand_between_braces(String written) {
    assertEquals("text", refused(SUBJECT, TEXT + written, HTML).field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=https://evil.example/pixel>",
        "<p style=\"display:none\">x</p>",
        "<p onclick=\"x()\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"{{name}}\">x</a>",
        "<a href=\"https://evil.example/{{to}}\">x</a>",
        "<a {{#name}}href=x{{/name}}>x</a>",
        "<span class=\"button\">x</span>",
        "<iframe></iframe>",
        "<style>a{display:none}</style>",
        "<svg onload=alert(1)>",
        "</td></tr></table><form action=https://evil.example><input>",
        "<p title=\"{{name}}\">x</p>",
      })
  void html_that_runs_hides_or_tracks_is_refused(String written) {
    assertEquals("html", refused(SUBJECT, TEXT, HTML + written).field());
  }

  @Test
  void comments_are_dropped_and_broken_html_is_closed() {
    Wording kept = check(SUBJECT, TEXT, "<p>One<!-- <script> --><p>Two <a href=\"{{link}}\">x");
    assertEquals("<p>One</p><p>Two <a href=\"{{link}}\">x</a></p>", kept.html());
  }

  @Test
  void the_link_cannot_be_removed_nor_hidden_in_a_part() {
    String[] without = {
      "<p>Hello</p>",
      "<p>{{link}}</p>",
      "<a href=\"{{link}}\"></a>",
      "{{#name}}<a href=\"{{link}}\">x</a>{{/name}}",
      "{{^name}}<a href=\"{{link}}\">x</a>{{/name}}",
      "{{#name}}{{#inviter}}<a href=\"{{link}}\">x</a>{{/inviter}}{{/name}}",
      "<!-- <a href=\"{{link}}\">x</a> -->",
    };
    for (String html : without)
      assertTrue(refused(SUBJECT, TEXT, html) instanceof LinkMissing, html);
    assertEquals("text", refused(SUBJECT, "Hello", HTML).field());
    check(SUBJECT, "{{#name}}{{link}}{{/name}}{{^name}}{{link}}{{/name}}", HTML);
  }

  @Test
  void a_subject_cannot_begin_another_header() {
    for (String subject : new String[] {"Hi\r\nBcc: x@y.test", "Hi\nX: y", "Hi\u2028X: y"})
      assertTrue(refused(subject, TEXT, HTML) instanceof Malformed, subject);
  }

  @Test
  void nothing_is_empty_or_without_end() {
    assertEquals("subject", refused(" ", TEXT, HTML).field());
    assertEquals("text", refused(SUBJECT, TEXT + "x".repeat(10_001), HTML).field());
    assertEquals("html", refused(SUBJECT, TEXT, null).field());
  }

  private static RuleBroken refused(String subject, String text, String html) {
    return assertThrows(RuleBroken.class, () -> check(subject, text, html));
  }

  private static Wording check(String subject, String text, String html) {
    return WordingCheck.checked(MailTemplate.INVITE, new Wording(subject, text, html));
  }
}
