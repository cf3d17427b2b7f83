package app.livery.billing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Malformed;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static final String LOOPBACK = "LIVERY_HOOKS_LOOPBACK";

  @AfterEach
  void forget() {
    System.clearProperty(LOOPBACK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.com/in",
        "https://hooks.example.com:8443/in?brand=1",
        "https://8.8.8.8/in",
        "https://[2606:4700::1111]/in"
      })
  void public_addresses_over_tls_may_be_called(String url) {
    assertEquals(url, Endpoint.checked(" " + url + " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.example.com",
        "http://hooks.example.com/in",
        "ftp://hooks.example.com/in",
        "file:///etc/passwd",
        "https://user:word@hooks.example.com/in",
        "https://hooks.example.com/in#part",
        "https:///in",
        "https://hooks .example.com/in",
        "http://localhost:8080/in"
      })
  void other_addresses_may_not(String url) {
    Malformed refusal = assertThrows(Malformed.class, () -> Endpoint.checked(url));
    assertEquals("Malformed.hookUrl url", refusal.key() + " " + refusal.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/in",
        "https://10.1.2.3/in",
        "https://169.254.169.254/latest/meta-data",
        "https://2130706433/in",
        "https://[::1]/in",
        "https://[::ffff:10.0.0.1]/in",
        "https://[fd00:ec2::254]/in"
      })
  void addresses_inside_are_refused_where_they_are_typed(String url) {
    Malformed refusal = assertThrows(Malformed.class, () -> Endpoint.checked(url));
    assertEquals("url", refusal.field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2001:0:1::"
      })
  void what_lies_inside_is_known(String address) throws UnknownHostException {
    assertTrue(Inside.is(InetAddress.getByName(address)));
    System.setProperty(LOOPBACK, "true");
    InetAddress parsed = InetAddress.getByName(address);
    assertEquals(!parsed.isLoopbackAddress(), Inside.is(parsed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "9.255.255.255", "172.15.0.1", "172.32.0.1", "2606:4700::1111"})
  void what_lies_outside_is_known(String address) throws UnknownHostException {
    assertFalse(Inside.is(InetAddress.getByName(address)));
  }

  @Test
  void loopback_is_let_through_where_the_installation_says_so() {
    System.setProperty(LOOPBACK, "true");
    assertEquals("http://localhost:9/in", Endpoint.checked("http://localhost:9/in"));
    assertEquals("http://127.0.0.1:9/in", Endpoint.checked("http://127.0.0.1:9/in"));
    assertThrows(Malformed.class, () -> Endpoint.checked("http://hooks.example.com/in"));
  }

  @Test
  void a_name_that_leads_inside_is_refused_by_the_connection() {
    assertThrows(OutsideOnly.LiesInside.class, () -> new OutsideOnly().resolve("localhost"));
  }
}
