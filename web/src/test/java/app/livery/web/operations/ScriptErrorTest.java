package app.livery.web.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptErrorTest {
  @Test
  void a_report_tells_words_place_and_stack() {
    assertEquals(
        Optional.of(new ScriptError("TypeError: x is null", "/members", "at f (app.js:1:2)")),
        read("{'message':'TypeError: x is null','place':'/members','stack':'at f (app.js:1:2)'}"));
  }

  @Test
  void what_it_does_not_tell_is_empty() {
    assertEquals(Optional.of(new ScriptError("x", "", "")), read("{'message':'x'}"));
  }

  @Test
  void what_is_no_report_is_refused() {
    for (String body : List.of("", "no json", "[1]", "{}", "{'message':{}}", "{'message':' '}"))
      assertEquals(Optional.empty(), read(body), body);
  }

  @Test
  void a_long_place_is_cut() {
    String body = "{'message':'x','place':'" + "/".repeat(1000) + "'}";
    assertEquals(300, read(body).orElseThrow().place().length());
  }

  @Test
  void one_address_is_heard_so_often_and_its_neighbour_still() {
    ScriptErrorLimit limit = new ScriptErrorLimit();
    for (int i = 0; i < ScriptErrorLimit.OF_ADDRESS; i++) assertTrue(limit.allows("192.0.2.1"));
    assertFalse(limit.allows("192.0.2.1"));
    assertTrue(limit.allows("192.0.2.2"));
  }

  @Test
  void many_addresses_together_are_heard_so_often() {
    ScriptErrorLimit limit = new ScriptErrorLimit();
    for (int i = 0; i < ScriptErrorLimit.OF_ALL; i++) assertTrue(limit.allows("address " + i));
    assertFalse(limit.allows("one more"));
  }

  private static Optional<ScriptError> read(String json) {
    return ScriptError.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
