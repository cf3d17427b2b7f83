package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeviceTest {
  @Test
  void browsers_are_called_by_their_own_name() {
    assertEquals(
        "Firefox on Linux",
        Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"));
    assertEquals(
        "Edge on Windows",
        Device.of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"));
    assertEquals(
        "Safari on iPhone",
        Device.of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1"));
    assertEquals(
        "Chrome on Android",
        Device.of(
            "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"));
  }

  @Test
  void what_is_unknown_is_left_out() {
    assertEquals("", Device.of(null));
    assertEquals("", Device.of("<script>alert(1)</script>"));
  }
}
