package app.livery.tenancy.hosts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedNameTest {
  @ParameterizedTest
  @CsvSource({
    "portal.acme.com, portal.acme.com",
    "Portal.ACME.com, portal.acme.com",
    "' portal.acme.com. ', portal.acme.com",
    "https://portal.acme.com/, portal.acme.com",
    "acme.co.uk, acme.co.uk",
    "bücher.de, xn--bcher-kva.de",
    "xn--bcher-kva.de, xn--bcher-kva.de",
    "المجد.com, xn--mgbkj6ff.com",
    "東京会社.jp, xn--1lq5jp85d4iq.jp",
    "アニメ東京.jp, xn--cck5dwc681n34z.jp",
  })
  void a_name_is_taken_as_people_write_it(String typed, String name) {
    assertEquals(name, assertDoesNotThrow(() -> new ClaimedName(typed)).value());
  }

  @ParameterizedTest
  @CsvSource({
    "'', hostName",
    "acme, hostName",
    "acme..com, hostName",
    ".acme.com, hostName",
    "-acme.com, hostName",
    "ac_me.com, hostName",
    "*.acme.com, hostName",
    "ac me.com, hostName",
    "192.0.2.7, hostAddress",
    "192.0.2.7., hostAddress",
    "2130706433, hostAddress",
    "0x7f.1, hostAddress",
    "acme.com.0x7f, hostAddress",
    "[2001:db8::1], hostAddress",
    "2001:db8::1, hostAddress",
    "::1, hostAddress",
    "[::1]:443, hostAddress",
    "acme.com:8443, hostAlone",
    "https://acme.com/path, hostAlone",
    "me@acme.com, hostAlone",
    "com, hostName",
    "co.uk, hostSuffix",
    "github.io, hostSuffix",
    "anything.ck, hostSuffix",
    "straße.de, hostLetters",
    "xn--strae-oqa.de, hostLetters",
    "xn--a.com, hostLetters",
    "ab--cd.com, hostLetters",
    "pаypal.com, hostMixed",
    "xn--pypal-4ve.com, hostMixed",
    "aсme.com, hostMixed",
  })
  void whatever_is_no_name_of_ones_own_is_refused_with_its_reason(String typed, String reason) {
    Malformed refusal = assertThrows(Malformed.class, () -> new ClaimedName(typed));
    assertEquals("Malformed." + reason, refusal.key());
    assertEquals("name", refusal.field());
  }

  @Test
  void an_exception_to_a_wildcard_can_be_owned() {
    assertEquals("www.ck", new ClaimedName("www.ck").value());
  }

  @Test
  void a_name_that_is_too_long_to_prove_is_refused() {
    String label = "a".repeat(60) + ".";
    assertThrows(Malformed.class, () -> new ClaimedName(label.repeat(4) + "com"));
    assertThrows(Malformed.class, () -> new ClaimedName("a".repeat(64) + ".com"));
  }

  @Test
  void the_platforms_own_host_is_told_however_it_is_written() {
    assertTrue(new ClaimedName("livery.app").isWithin("livery.app"));
    assertTrue(new ClaimedName("a.b.livery.app").isWithin("livery.app"));
    assertFalse(new ClaimedName("notlivery.app").isWithin("livery.app"));
    assertTrue(new ClaimedName("расе.app").looksWithin("pace.app"));
    assertTrue(new ClaimedName("acme.расе.app").looksWithin("pace.app"));
    assertFalse(new ClaimedName("acme.app").looksWithin("pace.app"));
  }

  @Test
  void names_that_look_the_same_have_the_same_skeleton() {
    assertEquals(skeleton("acme.com"), skeleton("асме.com"));
    assertEquals(skeleton("pace.com"), skeleton("расе.com"));
    assertEquals(skeleton("resume.com"), skeleton("résumé.com"));
    assertFalse(skeleton("acme.com").equals(skeleton("acne.com")));
  }

  @Property
  void whatever_is_typed_is_a_name_or_a_refusal(@ForAll @StringLength(max = 80) String typed) {
    try {
      String name = new ClaimedName(typed).value();
      assertTrue(name.matches("[a-z0-9.-]{3,240}"), name);
      assertEquals(name, new ClaimedName(name).value());
    } catch (Malformed refusal) {
      assertEquals("name", refusal.field());
    }
  }

  private static String skeleton(String name) {
    return LookAlike.skeleton(java.net.IDN.toASCII(name));
  }
}
