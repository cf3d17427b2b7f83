package app.livery.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.branding.Remark.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A brand learns what its colours do, and nothing that is not so. */
class RemarksTest {

  @Test
  void a_deep_teal_needs_no_warning() {
    assertTrue(kinds("#0f766e").stream().noneMatch(Kind::isWarning), kinds("#0f766e")::toString);
  }

  @Test
  void red_looks_like_danger_and_yellow_like_a_warning() {
    for (String red : List.of("#dc2626", "#b91c1c", "#ef4444"))
      assertTrue(kinds(red).contains(Kind.LIKE_DANGER), red);
    for (String yellow : List.of("#facc15", "#f59e0b", "#fbbf24"))
      assertTrue(kinds(yellow).contains(Kind.LIKE_WARNING), yellow);
    for (String calm : List.of("#2563eb", "#16a34a", "#7c3aed", "#111111", "#db2777"))
      assertFalse(
          kinds(calm).stream().anyMatch(Set.of(Kind.LIKE_DANGER, Kind.LIKE_WARNING)::contains),
          calm);
  }

  @Test
  void a_yellow_is_written_on_in_dark_and_its_links_are_darkened() {
    Set<Kind> kinds = kinds("#facc15");
    assertTrue(kinds.contains(Kind.WRITTEN_DARK));
    assertTrue(kinds.contains(Kind.INK_DARKENED));
  }

  @Test
  void a_black_is_turned_over_in_the_dark() {
    assertTrue(kinds("#111111").contains(Kind.TURNED_OVER));
  }

  @Test
  void two_colours_that_look_alike_are_told() {
    Livery livery = Livery.DEFAULT.withAccent(Colour.parse("#4f47e0"));
    assertTrue(Remarks.of(livery).stream().anyMatch(remark -> remark.kind() == Kind.ALIKE));
  }

  @Test
  void warnings_come_first() {
    List<Boolean> order =
        Remarks.of(Livery.DEFAULT.withPrimary(Colour.parse("#facc15"))).stream()
            .map(Remark::isWarning)
            .toList();
    assertEquals(order.stream().sorted((a, b) -> Boolean.compare(b, a)).toList(), order);
  }

  private static Set<Kind> kinds(String primary) {
    return Remarks.of(Livery.DEFAULT.withPrimary(Colour.parse(primary))).stream()
        .filter(remark -> remark.about() == Remark.About.PRIMARY)
        .map(Remark::kind)
        .collect(Collectors.toSet());
  }
}
