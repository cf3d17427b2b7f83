package app.livery.lifecycle.senders;

import static app.livery.tenancy.hosts.Finding.FINE;
import static app.livery.tenancy.hosts.Finding.MISSING;
import static app.livery.tenancy.hosts.Finding.OTHER;
import static app.livery.tenancy.hosts.Finding.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.tenancy.hosts.Finding;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the three records of a sender's domain have to say. */
class RecordsTest {
  private static final String ASH = "ash.example";
  private static final String OURS = "spf.post.example";

  @Test
  void spf_lets_our_servers_send_when_it_includes_them() {
    assertEquals(FINE, spf("v=spf1 include:spf.post.example -all"));
    assertEquals(FINE, spf("V=SPF1 mx +include:SPF.post.example ~all"));
    assertEquals(OTHER, spf("v=spf1 mx -all"));
    assertEquals(OTHER, spf("v=spf1 -include:spf.post.example ~all"));
  }

  @Test
  void what_stands_behind_all_is_never_reached() {
    assertEquals(OTHER, spf("v=spf1 ~all include:spf.post.example"));
    assertEquals(OTHER, spf("v=spf1 -all redirect=spf.post.example"));
  }

  @Test
  void an_include_counts_through_other_records_too() {
    Zone zone =
        new Zone()
            .with(ASH, "v=spf1 include:one.example -all")
            .with("one.example", "v=spf1 redirect=two.example")
            .with("two.example", "v=spf1 include:spf.post.example ~all");
    assertEquals(FINE, Spf.look(zone, ASH, OURS).finding());
  }

  @Test
  void records_that_lead_in_a_circle_end_as_broken() {
    Zone zone = new Zone().with(ASH, "v=spf1 include:ash.example -all");
    assertEquals(OTHER, Spf.look(zone, ASH, OURS).finding());
  }

  @Test
  void two_spf_records_are_an_error_and_none_is_missing() {
    Zone two =
        new Zone().with(ASH, "v=spf1 include:spf.post.example -all").with(ASH, "v=spf1 mx -all");
    assertEquals(OTHER, Spf.look(two, ASH, OURS).finding());
    assertEquals(MISSING, Spf.look(new Zone().with(ASH, "hello"), ASH, OURS).finding());
    assertEquals(UNANSWERED, Spf.look(new Zone().silent(), ASH, OURS).finding());
  }

  @Test
  void a_broken_spf_record_says_what_is_wrong_with_it() {
    Zone two =
        new Zone().with(ASH, "v=spf1 include:spf.post.example -all").with(ASH, "v=spf1 mx -all");
    assertEquals(RecordFault.SEVERAL, Spf.look(two, ASH, OURS).fault());
    assertEquals(RecordFault.NOT_INCLUDED, spfFault("v=spf1 mx -all"));
    assertEquals(
        RecordFault.UNREADABLE, spfFault("v=spf1 includ:x.example include:spf.post.example -all"));
    assertEquals(
        RecordFault.TOO_MANY_LOOKUPS,
        spfFault("v=spf1" + " mx".repeat(10) + " include:spf.post.example -all"));
    assertNull(spfFault("v=spf1" + " mx".repeat(9) + " include:spf.post.example -all"));
  }

  @Test
  void the_advised_spf_record_keeps_what_is_there() {
    assertEquals("v=spf1 include:spf.post.example ~all", SpfAdvice.of("", OURS));
    assertEquals("v=spf1 include:spf.post.example mx -all", SpfAdvice.of("v=spf1 mx -all", OURS));
    assertEquals(FINE, spf(SpfAdvice.of("v=spf1 mx -all", OURS)));
  }

  @Test
  void two_spf_records_are_advised_to_become_one_that_lets_all_send_whom_they_let() {
    Zone two =
        new Zone().with(ASH, "v=spf1 mx include:one.example -all").with(ASH, "v=spf1 mx a ~all");
    String advised = SpfAdvice.of(Spf.look(two, ASH, OURS).found(), OURS);
    assertEquals("v=spf1 include:spf.post.example mx include:one.example a ~all", advised);
    assertEquals(FINE, spf(advised));
  }

  @Test
  void dkim_wants_the_very_key_for_mail_and_in_earnest() {
    assertNull(dkimFault("v=DKIM1; k=rsa; p=abc"));
    assertNull(dkimFault("p=a b\tc"));
    assertEquals(RecordFault.OTHER_KEY, dkimFault("v=DKIM1; k=rsa; p=abd"));
    assertEquals(RecordFault.CUT, dkimFault("v=DKIM1; k=rsa; p=ab"));
    assertEquals(RecordFault.CUT, dkimFault("v=DKIM1; k=rsa; p=bc"));
    assertEquals(RecordFault.WITHDRAWN, dkimFault("v=DKIM1; k=rsa; p="));
    assertEquals(RecordFault.UNREADABLE, dkimFault("v=DKIM1; k=rsa"));
    assertEquals(RecordFault.UNREADABLE, dkimFault("v=DKIM2; p=abc"));
    assertEquals(RecordFault.NOT_FOR_MAIL, dkimFault("v=DKIM1; k=ed25519; p=abc"));
    assertEquals(RecordFault.NOT_FOR_MAIL, dkimFault("v=DKIM1; t=y; p=abc"));
    assertEquals(RecordFault.NOT_FOR_MAIL, dkimFault("v=DKIM1; s=other; p=abc"));
  }

  @Test
  void two_keys_under_one_name_are_none() {
    String name = DkimRecord.name("m1", ASH);
    Zone zone = new Zone().with(name, DkimRecord.value("abc")).with(name, "p=abd");
    assertEquals(RecordFault.SEVERAL, DkimRecord.look(zone, ASH, "m1", "abc").fault());
  }

  @Test
  void a_broken_dmarc_record_says_what_is_wrong_with_it() {
    assertEquals(RecordFault.NO_POLICY, dmarcFault("v=DMARC1; rua=mailto:a@ash.example"));
    assertEquals(RecordFault.NO_POLICY, dmarcFault("v=DMARC1; p=nothing"));
    assertEquals(RecordFault.NO_POLICY, dmarcFault("v=DMARC1; sp=none"));
    assertEquals(RecordFault.UNREADABLE, dmarcFault("p=none; v=DMARC1"));
    Zone two =
        new Zone()
            .with("_dmarc.ash.example", "v=DMARC1; p=none")
            .with("_dmarc.ash.example", "v=DMARC1; p=reject");
    assertEquals(RecordFault.SEVERAL, Dmarc.look(two, ASH).fault());
  }

  @Test
  void dmarc_is_the_domains_own_or_that_of_one_above() {
    assertEquals(FINE, dmarc(new Zone().with("_dmarc.ash.example", "v=DMARC1; p=none"), ASH));
    Zone above = new Zone().with("_dmarc.ash.example", "v=DMARC1; p=reject; aspf=s");
    assertEquals(FINE, dmarc(above, "mail.eu.ash.example"));
    assertEquals(MISSING, dmarc(new Zone(), ASH));
    assertEquals(MISSING, dmarc(new Zone().with("_dmarc.co.uk", "v=DMARC1; p=none"), "ash.co.uk"));
    assertEquals(OTHER, dmarc(new Zone().with("_dmarc.ash.example", "v=DMARC1; rua=x"), ASH));
    assertEquals(UNANSWERED, dmarc(new Zone().silent(), ASH));
  }

  @Test
  void a_selector_says_the_day_and_names_nobody() {
    String selector = Selector.fresh(Instant.parse("2026-11-21T23:59:59Z"));
    assertTrue(selector.matches("m20261121-[a-z2-9]{6}"), selector);
  }

  @Test
  void what_was_found_is_told_on_one_line_and_not_without_end() {
    Seen seen = Seen.other(RecordFault.SEVERAL, java.util.List.of("a\r\nb", "x".repeat(5000)));
    assertTrue(seen.found().startsWith("a  b | x") && seen.found().length() <= 1000);
  }

  private static Finding spf(String record) {
    return Spf.look(new Zone().with(ASH, record), ASH, OURS).finding();
  }

  private static Finding dmarc(Zone zone, String domain) {
    return Dmarc.look(zone, domain).finding();
  }

  private static RecordFault spfFault(String record) {
    return Spf.look(new Zone().with(ASH, record), ASH, OURS).fault();
  }

  private static RecordFault dkimFault(String record) {
    return DkimRecord.fault(record, "abc").orElse(null);
  }

  private static RecordFault dmarcFault(String record) {
    return Dmarc.look(new Zone().with("_dmarc.ash.example", record), ASH).fault();
  }
}
