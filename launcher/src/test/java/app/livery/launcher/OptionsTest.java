package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  @Test
  void without_wishes_the_server_listens_on_8080_and_the_cast_is_there() {
    Options options = Options.of(List.of(), Map.of());
    assertEquals(8080, options.http().number());
    assertTrue(options.demo());
    assertTrue(options.folder().endsWith(".livery"));
  }

  @Test
  void empty_leaves_the_cast_out() {
    assertFalse(Options.of(List.of("--empty"), Map.of()).demo());
  }

  @Test
  void an_unknown_option_is_named() {
    CannotStart refusal =
        assertThrows(CannotStart.class, () -> Options.of(List.of("--fast"), Map.of()));
    assertTrue(refusal.getMessage().contains("--fast"));
  }

  @Test
  void the_environment_chooses_port_and_folder() {
    Options options =
        Options.of(List.of(), Map.of("LIVERY_HTTP_PORT", "9090", "LIVERY_DATA", "/tmp/x"));
    assertEquals(9090, options.http().number());
    assertEquals(Path.of("/tmp/x"), options.folder());
  }

  @Test
  void the_servers_port_is_firm_and_the_mailboxs_default_gives_way() {
    Options options = Options.of(List.of(), Map.of());
    assertTrue(options.http().firm());
    assertFalse(options.mail().firm());
    assertTrue(Options.of(List.of(), Map.of("LIVERY_MAIL_PORT", "2526")).mail().firm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", "80 80", "99999999999"})
  void a_port_that_is_none_is_refused_with_its_setting(String port) {
    CannotStart refusal =
        assertThrows(
            CannotStart.class, () -> Options.of(List.of(), Map.of("LIVERY_HTTP_PORT", port)));
    assertTrue(refusal.getMessage().startsWith("LIVERY_HTTP_PORT must be a port"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"512", "half", "0m", "-1g", "512m -version"})
  void a_heap_that_is_no_size_is_refused(String heap) {
    Map<String, String> environment = Map.of("LIVERY_HEAP", heap);
    assertThrows(CannotStart.class, () -> Options.of(List.of(), environment));
  }

  @Test
  void a_key_of_ones_own_leads_to_the_real_stripe() {
    assertFalse(Options.of(List.of(), Map.of()).hasStripe());
    assertTrue(Options.of(List.of(), Map.of("STRIPE_SECRET_KEY", "sk_test_x")).hasStripe());
    assertEquals(
        9001, Options.of(List.of(), Map.of("LIVERY_STRIPE_PORT", "9001")).stripe().number());
  }
}
