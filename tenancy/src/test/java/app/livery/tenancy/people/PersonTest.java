package app.livery.tenancy.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private static Person noor(String name) {
    return Person.of(new EmailAddress("noor@example.test"), name, "en", "ABCD2345", NOW);
  }

  @Test
  void who_gives_no_name_is_called_after_their_address() {
    assertEquals("noor", noor(" ").ref().name());
  }

  @Test
  void an_address_counts_as_confirmed_from_the_first_time_on() {
    Person person = noor("Noor");
    assertFalse(person.ref().confirmed());
    assertTrue(person.confirm(NOW).isReal());
    assertFalse(person.confirm(NOW.plusSeconds(60)).isReal());
    assertEquals(NOW, person.row().confirmedAt());
  }

  @Test
  void naming_an_admin_twice_is_news_once() {
    Person person = noor("Noor");
    assertTrue(person.becomeAdmin());
    assertFalse(person.becomeAdmin());
    assertTrue(person.stepDown());
    assertFalse(person.stepDown());
  }

  @Test
  void who_is_suspended_stays_so_until_reinstated() {
    Person person = noor("Noor");
    person.suspend("left the firm", "Olga", NOW);
    assertTrue(person.isSuspended());
    person.reinstate("Olga", NOW);
    assertFalse(person.isSuspended());
  }
}
