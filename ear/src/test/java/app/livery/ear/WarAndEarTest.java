package app.livery.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One build makes the WAR for Payara Micro and the EAR for Payara Server, out of the same classes.
 */
class WarAndEarTest {
  private static final Packed WAR = Packed.in(Path.of("../web/target/ROOT.war"));
  private static final Packed EAR = Packed.in(Path.of("target/livery.ear"));

  @Test
  void both_hold_the_application() {
    for (Packed each : List.of(WAR, EAR)) {
      assertTrue(each.holds("app/livery/kernel/Call.class"));
      assertTrue(each.holds("app/livery/operations/Boot.class"));
      assertTrue(each.holds("app/livery/web/api/Api.class"));
      assertTrue(each.holds("app/livery/migrations/TenantFleet.class"));
    }
  }

  @Test
  void each_class_stands_in_one_place() {
    assertEquals(List.of(), WAR.twice());
    assertEquals(List.of(), EAR.twice());
  }

  @Test
  void the_same_classes_are_in_both() {
    assertEquals(List.of(), WAR.lacks(EAR));
    assertEquals(List.of(), EAR.lacks(WAR));
  }

  @Test
  void a_class_in_two_places_and_a_missing_one_are_seen() {
    Packed spoilt = new Packed(new TreeMap<>());
    spoilt.add("a/A.class", "lib/one.jar");
    spoilt.add("a/A.class", "lib/two.jar");
    Packed sound = new Packed(new TreeMap<>());
    sound.add("a/B.class", "lib/one.jar");
    assertEquals(List.of("a/A.class in [lib/one.jar, lib/two.jar]"), spoilt.twice());
    assertEquals(List.of("a/B.class"), spoilt.lacks(sound));
  }
}
