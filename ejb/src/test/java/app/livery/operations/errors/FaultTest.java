package app.livery.operations.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void the_deepest_cause_is_what_is_told() {
    Fault fault = Fault.of(new RuntimeException(new IllegalStateException("the reason")));
    assertEquals("java.lang.IllegalStateException", fault.exception());
    assertEquals("the reason", fault.message());
  }

  @Test
  void addresses_and_tokens_never_reach_the_log() {
    String told = Fault.mask("Key (email)=(ann@ash.test) at /reset/9Zk3_abcDEFghiJKLmnoPQRstu0");
    assertFalse(told.contains("ann@") || told.contains("9Zk3"));
  }

  @Test
  void the_same_fault_has_the_same_fingerprint_whatever_its_words() {
    assertEquals(thrown("one").fingerprint(), thrown("two").fingerprint());
    assertNotEquals(thrown("one").fingerprint(), Fault.of(new Error()).fingerprint());
  }

  @Test
  void a_script_names_its_kind_of_error_itself() {
    assertEquals("TypeError", Fault.ofScript("TypeError: x is null", "/", "").exception());
    assertTrue(Fault.ofScript(null, null, null).message().isEmpty());
  }

  @Test
  void a_code_has_no_letter_that_can_be_misread() {
    for (int i = 0; i < 1000; i++)
      assertTrue(Incident.code().matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
  }

  private static Fault thrown(String message) {
    return Fault.of(new IllegalStateException(message));
  }
}
