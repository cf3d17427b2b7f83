package app.livery.operations.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DetailTest {
  @Test
  void a_change_is_told_as_before_and_after() {
    assertEquals("seats · 3 → 5", tell("{'what':'seats','change':{'before':3,'after':5}}"));
  }

  @Test
  void a_value_that_was_not_there_before_is_told_as_a_dash() {
    assertEquals("– → 2026", tell("{'until':{'before':null,'after':'2026'}}"));
  }

  @Test
  void identifiers_and_empty_values_are_left_out() {
    assertEquals(
        "MEMBER",
        tell(
            "{'subject':'01a1f9f0-0ca7-7412-bd25-f97e979f8aa6','role':'MEMBER','reason':'','until':null}"));
  }

  @Test
  void moments_are_left_out_and_changes_of_them_are_told_by_the_day() {
    assertEquals("", tell("{'createdAt':'2026-11-20T17:38:50.97Z','seated':true}"));
    assertEquals(
        "– → 2026-12-01", tell("{'expiresAt':{'before':null,'after':'2026-12-01T00:00:00Z'}}"));
  }

  @Test
  void a_noun_inside_is_told_by_its_name_alone() {
    assertEquals("Ash", tell("{'organisation':{'name':'Ash','seatsPaid':3}}"));
    assertEquals("a@b.test", tell("{'invite':{'invitee':'a@b.test','role':'MEMBER'}}"));
  }

  @Test
  void a_noun_of_money_is_told_by_whose_it_is_and_how_much() {
    String total = "{'minor':4900,'currency':'USD'}";
    assertEquals(
        "Ash · 49.00 USD · A-0001",
        tell(
            "{'invoice':{'total':"
                + total
                + ",'number':'A-0001','organisationName':'Ash','plan':null}}"));
    assertEquals(
        "Ash · Team · 2450.000 KWD · RF18",
        tell(
            "{'order':{'organisationName':'Ash','plan':'Team','number':3,'reference':'RF18',"
                + "'amountMinor':2450000,'currency':'KWD'}}"));
    assertEquals("500 JPY", tell("{'unit':{'minor':500,'currency':'JPY'}}"));
  }

  @Test
  void what_changed_of_a_noun_is_told_with_its_name() {
    String was = "{'plan':'Team','seats':2,'status':'TRIALING','cancelAt':null,'stage':'OPEN'}";
    String is =
        "{'plan':'Team','seats':5,'status':'ACTIVE','cancelAt':'2026-12-01T00:00:00Z','stage':'GRACE'}";
    assertEquals(
        "Team · {told.seats} · 2 → 5"
            + " · {told.status} · {SubscriptionStatus.TRIALING} → {SubscriptionStatus.ACTIVE}"
            + " · {told.cancelAt} · – → 2026-12-01",
        tell("{'before':" + was + ",'subscription':" + is + "}"));
    assertEquals("Team", tell("{'before':null,'subscription':" + is + "}"));
  }

  @Test
  void a_change_of_a_noun_is_told_by_what_is_different() {
    assertEquals(
        "Pro · {told.name} · Team → Pro · {told.modules} · {Module.STUDIO} → {Module.STUDIO},"
            + " {Module.ASSISTANT} · {told.includedMicro} · 1 → 2.5"
            + " · {told.cardRequired} · {told.false} → {told.true}",
        tell(
            "{'plan':{'before':{'name':'Team','modules':'STUDIO','includedMicro':1000000,'cardRequired':false},"
                + "'after':{'name':'Pro','modules':'STUDIO,ASSISTANT','includedMicro':2500000,"
                + "'cardRequired':true}}}"));
  }

  @Test
  void a_change_that_changed_nothing_is_not_told() {
    assertEquals("", tell("{'keyEndsOn':{'before':'ab12','after':'ab12'}}"));
  }

  @Test
  void a_constant_is_told_in_its_own_words() {
    assertEquals(
        "h.example · {HostState.LIVE} → {HostState.BROKEN}",
        Detail.of(
            "HostMoved",
            FactJson.read(
                "{\"host\":\"h.example\",\"state\":{\"before\":\"LIVE\",\"after\":\"BROKEN\"}}")));
  }

  @Test
  void a_line_never_grows_beyond_what_a_table_shows() {
    String line = tell("{'reason':'" + "x".repeat(1000) + "'}");
    assertTrue(line.length() <= 300 && line.endsWith("…"));
  }

  @Test
  void a_key_is_never_cut_in_two() {
    String before = "{'name':'" + "x".repeat(290) + "','seats':2}";
    String line =
        tell("{'plan':{'before':" + before + ",'after':" + before.replace('2', '3') + "}}");
    assertEquals("x".repeat(290) + " · …", line);
  }

  @Test
  void whose_credits_they_are_is_told_first() {
    assertEquals(
        "Ash · A thank you · 12.5",
        tell("{'reason':'A thank you','credits':'12.5','organisationName':'Ash'}"));
  }

  private static String tell(String json) {
    return Detail.of("Told", FactJson.read(json.replace('\'', '"')));
  }
}
