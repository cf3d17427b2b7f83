package app.livery.web.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
  @Test
  void a_plain_name_of_the_callers_is_kept() {
    assertEquals("req-2026.11_20", RequestId.of("req-2026.11_20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with space 12", "line\nbreak12", "<script>alert</script>"})
  void anything_else_is_replaced(String header) {
    assertNotEquals(header, RequestId.of(header));
  }

  @Test
  void without_one_each_request_has_its_own() {
    assertNotEquals(RequestId.of(null), RequestId.of(null));
  }
}
