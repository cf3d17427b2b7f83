package app.livery.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
  @ParameterizedTest
  @CsvSource({
    "acme.example, acme.example",
    "ACME.Example, acme.example",
    "acme.example., acme.example",
    "acme.example:8080, acme.example",
    "ACME.example.:443, acme.example",
    "bücher.example, xn--bcher-kva.example",
    "xn--bcher-kva.example, xn--bcher-kva.example",
    "192.0.2.1, 192.0.2.1"
  })
  void one_host_has_one_name(String header, String name) {
    assertEquals(Optional.of(name), HostName.of(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "acme.example/evil",
        "acme..example",
        "acme.example@evil",
        "a_b.example",
        "[::1]:8080",
        "acme.example:80:80",
        "acme.example\r\nX: y",
        "-acme.example",
        "<script>"
      })
  void what_names_no_host_is_none(String header) {
    assertTrue(HostName.of(header).isEmpty());
  }

  @Test
  void no_header_and_a_very_long_one_are_none() {
    assertTrue(HostName.of(null).isEmpty());
    assertTrue(HostName.of("a".repeat(300)).isEmpty());
  }
}
