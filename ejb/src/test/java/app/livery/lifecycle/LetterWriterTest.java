package app.livery.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Livery;
import app.livery.branding.MailColours;
import app.livery.branding.MailLogo;
import app.livery.branding.legal.LegalLinks;
import app.livery.kernel.EmailAddress;
import app.livery.lifecycle.post.Letter;
import app.livery.lifecycle.wordings.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterWriterTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final String LINK = "https://ash.example/join/secret-of-the-link";
  private static final Map<String, String> VALUES =
      Map.of(
          "name", "Ann",
          "organisation", "Birch & Sons",
          "inviter", "Bob",
          "until", "2026-03-09T08:00:00Z");

  @Test
  void every_letter_is_whole_in_every_language() {
    for (MailTemplate template : MailTemplate.values())
      for (String language : MailTexts.LANGUAGES) {
        Letter letter = write(template, language, VALUES);
        String all = letter.subject() + letter.text() + letter.html();
        assertFalse(all.contains("{{") || all.contains("}}"), template + " " + language);
        assertTrue(letter.text().contains(LINK) && letter.html().split(LINK, -1).length == 4);
        assertTrue(letter.subject().length() < 110 && !letter.subject().contains("\n"));
      }
  }

  @Test
  void languages_know_the_same_words_and_fill_in_the_same_values() {
    Set<Object> english = MailTexts.in("en").words().keySet();
    assertEquals(english, MailTexts.in("ar").words().keySet());
    for (MailTemplate template : MailTemplate.values())
      for (String part :
          new String[] {"subject", "preheader", "heading", "body", "button", "reason"})
        assertTrue(english.contains(template + "." + part), template + "." + part);
  }

  @Test
  void what_people_typed_is_text_and_never_markup() {
    Letter letter = write(MailTemplate.INVITE, "en", with("organisation", "<b>x</b>\"'"));
    assertFalse(letter.html().contains("<b>x"));
    assertTrue(letter.html().contains("&lt;b&gt;x"));
  }

  @Test
  void a_name_cannot_begin_another_header_nor_become_a_link() {
    Letter letter =
        write(MailTemplate.INVITE, "en", with("inviter", "Eve\r\nBcc: x@y.test https://evil.test"));
    assertFalse(letter.subject().contains("\n") || letter.subject().contains("\r"));
    assertFalse(letter.text().contains("evil.test") || letter.text().contains("https://evil"));
  }

  @Test
  void arabic_runs_from_the_right_and_keeps_latin_digits() {
    Letter letter = write(MailTemplate.TRIAL_ENDING, "ar-SA", VALUES);
    assertTrue(letter.html().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assertTrue(letter.subject().contains("9") && letter.subject().contains("2026"));
  }

  @Test
  void an_unknown_language_reads_english() {
    assertEquals("en", write(MailTemplate.RESET, "tlh", VALUES).language());
  }

  @Test
  void a_letter_wears_the_brand_and_names_nobody_else() {
    Letter letter = write(MailTemplate.RESET, "en", VALUES);
    assertEquals("Ash", letter.sender());
    assertTrue(letter.html().contains("#4f46e5"));
    assertFalse((letter.html() + letter.text()).contains("Livery"));
  }

  @Test
  void without_a_name_the_greeting_has_no_hole() {
    assertTrue(write(MailTemplate.RESET, "en", Map.of()).text().contains("Hello,"));
  }

  @Test
  void a_brands_own_words_wear_the_livery_and_take_values_as_text_only() {
    Wording own =
        new Wording(
            "{{inviter}} calls",
            "Come to {{organisation}}: {{link}}",
            "<h1>{{organisation}}</h1><p>Hi <b>{{name}}</b></p><p><a class=\"button\" href=\"{{link}}\">Go</a></p>");
    Map<String, String> values = with("organisation", "<script>x</script>{{link}}\"'");
    values.put("inviter", "Eve\r\nBcc: x@y.test");
    LetterWriter writer =
        new LetterWriter("Ash", MailColours.of("Ash", Livery.DEFAULT), MailLogo.NONE);
    EmailAddress ann = new EmailAddress("ann@birch.test");
    Letter letter =
        writer.write(UUID.randomUUID(), MailTemplate.INVITE, ann, "en", values, LINK, NOON, own);
    assertFalse(letter.html().contains("<script"));
    assertTrue(letter.html().contains("&lt;script&gt;"));
    assertFalse(letter.subject().contains("\n") || letter.subject().contains("\r"));
    assertTrue(letter.html().contains("href=\"" + LINK + "\"") && letter.text().contains(LINK));
    assertTrue(letter.html().contains("background:#4f46e5"));
    assertTrue(letter.html().contains("class=\"heading\"") && letter.text().contains("Ash"));
  }

  @Test
  void a_logo_stands_in_place_of_the_letter_with_the_name_where_pictures_are_blocked() {
    MailLogo.Shown light = new MailLogo.Shown("https://ash.example/l.png", 120, 30);
    MailLogo.Shown dark = new MailLogo.Shown("https://ash.example/d.png", 100, 25);
    String both = wearing(new MailLogo(light, dark));
    assertTrue(
        both.contains("src=\"https://ash.example/l.png\" width=\"120\" height=\"30\" alt=\"Ash\""));
    assertTrue(both.contains("src=\"https://ash.example/d.png\" width=\"100\" height=\"25\""));
    assertFalse(both.contains("class=\"mark\""));
    String one = wearing(new MailLogo(light, null));
    assertFalse(one.contains("class=\"logo logo-light\"") || one.contains("d.png"));
    assertTrue(wearing(MailLogo.NONE).contains("class=\"mark\""));
  }

  @Test
  void what_the_brand_says_at_its_foot_stands_at_the_foot_of_both_parts() {
    LegalLinks legal =
        LegalLinks.of("https://ash.example/terms?a=1&b=2", "", "", "", "help@ash.example");
    LetterWriter writer =
        new LetterWriter("Ash", MailColours.of("Ash", Livery.DEFAULT), MailLogo.NONE, legal);
    EmailAddress ann = new EmailAddress("ann@birch.test");
    Letter letter =
        writer.write(UUID.randomUUID(), MailTemplate.RESET, ann, "ar", VALUES, LINK, NOON);
    assertTrue(letter.html().contains("href=\"https://ash.example/terms?a&#x3D;1&amp;b&#x3D;2\""));
    assertTrue(letter.html().contains(">الشروط</a>") && !letter.html().contains("الخصوصية"));
    assertTrue(letter.text().contains("الشروط: https://ash.example/terms?a=1&b=2"));
    assertTrue(letter.text().contains("mailto:help@ash.example"));
    assertFalse(wearing(MailLogo.NONE).contains("mailto:"));
  }

  private static String wearing(MailLogo logo) {
    return new LetterWriter("Ash", MailColours.of("Ash", Livery.DEFAULT), logo)
        .write(
            UUID.randomUUID(),
            MailTemplate.RESET,
            new EmailAddress("ann@birch.test"),
            "en",
            VALUES,
            LINK,
            NOON)
        .html();
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> all = new java.util.HashMap<>(VALUES);
    all.put(name, value);
    return all;
  }

  private static Letter write(MailTemplate template, String language, Map<String, String> values) {
    LetterWriter writer =
        new LetterWriter("Ash", MailColours.of("Ash", Livery.DEFAULT), MailLogo.NONE);
    return writer.write(
        UUID.randomUUID(),
        template,
        new EmailAddress("ann@birch.test"),
        language,
        values,
        LINK,
        NOON);
  }
}
