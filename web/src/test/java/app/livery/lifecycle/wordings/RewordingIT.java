package app.livery.lifecycle.wordings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.TenantRef;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.TryingOut;
import app.livery.proof.Brands;
import app.livery.proof.Folk;
import app.livery.proof.Race;
import app.livery.proof.Superuser;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brand's letters say its own words until it goes back to the standard ones. */
@ExtendWith(ArquillianExtension.class)
class RewordingIT {
  private static final Wording OURS =
      new Wording("Come in", "Here: {{link}}", "<p>Here: <a href=\"{{link}}\">open</a></p>");

  @Inject Brands brands;
  @Inject Folk folk;
  @Inject Rewording rewording;
  @Inject Wordings wordings;
  @Inject TryingOut tryingOut;

  private TenantRef ours;

  @BeforeEach
  void a_tenant() {
    ours = brands.fresh("wording");
  }

  @Test
  void words_hold_for_their_letter_and_language_and_tenant_only() {
    say(OURS);
    TenantRef theirs = brands.fresh("wording");
    assertEquals(OURS, get(ours, MailTemplate.INVITE, "en").wording());
    assertFalse(get(ours, MailTemplate.INVITE, "ar").own());
    assertFalse(get(ours, MailTemplate.RESET, "en").own());
    assertFalse(get(theirs, MailTemplate.INVITE, "en").own());
  }

  @Test
  void what_is_refused_leaves_what_holds() {
    say(OURS);
    Wording wrong = new Wording("Hi {{nobody}}", OURS.text(), OURS.html());
    assertThrows(MergeFieldUnknown.class, () -> say(wrong));
    assertEquals(OURS, get(ours, MailTemplate.INVITE, "en").wording());
  }

  @Test
  void going_back_says_the_standard_words_again() {
    Wording standard = get(ours, MailTemplate.INVITE, "en").wording();
    say(OURS);
    brands.inside(ours, () -> rewording.reset(MailTemplate.INVITE, "en", version()));
    assertEquals(standard, get(ours, MailTemplate.INVITE, "en").wording());
    try (Superuser superuser = Superuser.open()) {
      List<String> facts =
          superuser.column(
              "select name from " + ours.schema() + ".fact where name like 'Mail%' order by id");
      assertEquals(List.of("MailReworded", "MailWordingReset"), facts);
    }
  }

  @Test
  void a_preview_is_filled_with_samples_and_keeps_nothing() {
    String html =
        brands.inside(ours, () -> tryingOut.preview(MailTemplate.INVITE, "en", OURS).html());
    assertTrue(html.contains("/sample") && !html.contains("{{"), html);
    assertFalse(get(ours, MailTemplate.INVITE, "en").own());
  }

  @Test
  void who_does_not_run_the_brand_changes_and_sees_nothing() {
    assertThrows(
        NotAllowed.class,
        () ->
            brands.as(ours, folk.meet(ours), () -> rewording.reset(MailTemplate.INVITE, "en", "")));
    assertThrows(NotAllowed.class, () -> brands.as(ours, folk.meet(ours), wordings::list));
    assertThrows(NotFound.class, () -> get(ours, MailTemplate.INVITE, "tlh"));
  }

  @Test
  void who_has_not_seen_what_it_says_by_now_changes_nothing() {
    String seen = version();
    say(OURS);
    Wording late = new Wording("Late", OURS.text(), OURS.html());
    assertThrows(WordingMoved.class, () -> say(late, seen));
    assertThrows(
        WordingMoved.class,
        () -> brands.inside(ours, () -> rewording.reset(MailTemplate.INVITE, "en", seen)));
    assertEquals(OURS, get(ours, MailTemplate.INVITE, "en").wording());
    assertEquals("Late", say(late, version()).wording().subject());
  }

  @Test
  void of_two_admins_who_save_at_once_one_is_told() {
    String seen = version();
    Race.Outcome outcome =
        Race.of(2, lane -> () -> say(new Wording("No " + lane, OURS.text(), OURS.html()), seen));
    assertEquals(1, outcome.won(), outcome.toString());
    assertEquals(1, outcome.refused(WordingMoved.class), outcome.toString());
  }

  private String version() {
    return get(ours, MailTemplate.INVITE, "en").version();
  }

  private MailTemplateRow say(Wording wording) {
    return say(wording, version());
  }

  private MailTemplateRow say(Wording wording, String seen) {
    return brands.inside(ours, () -> rewording.say(MailTemplate.INVITE, "en", wording, seen));
  }

  private MailTemplateRow get(TenantRef tenant, MailTemplate template, String language) {
    return brands.inside(tenant, () -> wordings.get(template, language));
  }
}
