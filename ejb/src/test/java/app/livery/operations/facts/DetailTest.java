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
  void a_line_never_grows_beyond_what_a_table_shows() {
    String line = tell("{'reason':'" + "x".repeat(1000) + "'}");
    assertTrue(line.length() <= 300 && line.endsWith("…"));
  }

  private static String tell(String json) {
    return Detail.of(FactJson.read(json.replace('\'', '"')));
  }
}
