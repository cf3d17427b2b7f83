package app.livery.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
  private final ClientAddress open = new ClientAddress("");
  private final ClientAddress proxied = new ClientAddress("10.0.0.0/8, ::1, 2001:db8::/32");

  @Test
  void without_trusted_proxies_nothing_that_is_told_counts() {
    assertEquals("198.51.100.7", open.of("198.51.100.7", "203.0.113.9"));
  }

  @Test
  void a_trusted_proxy_tells_who_came() {
    assertEquals("203.0.113.9", proxied.of("10.1.2.3", "203.0.113.9"));
    assertEquals("203.0.113.9", proxied.of("2001:db8::5", "203.0.113.9"));
  }

  @Test
  void a_stranger_cannot_pose_as_a_proxy() {
    assertEquals("198.51.100.7", proxied.of("198.51.100.7", "203.0.113.9"));
  }

  @Test
  void what_stands_left_of_the_nearest_stranger_could_be_made_up() {
    assertEquals("203.0.113.9", proxied.of("10.1.2.3", "1.2.3.4, 203.0.113.9, 10.9.9.9"));
  }

  @Test
  void a_chain_of_our_own_alone_ends_at_its_first() {
    assertEquals("10.5.5.5", proxied.of("10.1.2.3", "10.5.5.5, 10.9.9.9"));
  }

  @Test
  void names_and_nonsense_are_no_addresses() {
    assertEquals("10.1.2.3", proxied.of("10.1.2.3", "evil.test"));
    assertEquals("10.1.2.3", proxied.of("10.1.2.3", "203.0.113.9, unknown"));
    assertThrows(IllegalStateException.class, () -> new ClientAddress("localhost"));
  }
}
