package app.livery.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static String svg(String text) {
    String address = QrCode.of(text);
    String start = "data:image/svg+xml;base64,";
    assertTrue(address.startsWith(start));
    byte[] bytes = Base64.getDecoder().decode(address.substring(start.length()));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void it_is_a_picture_with_a_quiet_zone_and_nothing_that_runs() {
    String svg = svg("otpauth://totp/Acme:mona%40acme.test?secret=ABC&issuer=Acme");
    assertTrue(svg.startsWith("<svg "));
    assertTrue(svg.contains("M4 4h1"));
    assertFalse(svg.contains("script"));
  }

  @Test
  void different_texts_look_different() {
    assertFalse(svg("one").equals(svg("other")));
  }
}
