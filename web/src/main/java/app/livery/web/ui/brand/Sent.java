package app.livery.web.ui.brand;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How a small file of a brand goes out. */
final class Sent {
  static final String FOREVER = "public, max-age=31536000, immutable";

  private Sent() {}

  static void text(HttpServletResponse response, String type, String text) throws IOException {
    bytes(response, type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(HttpServletResponse response, String type, byte[] bytes) throws IOException {
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
