package app.livery.identity;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Text as a picture for the camera of a phone: an SVG inside a {@code data:} address. */
final class QrCode {
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  static String of(String text) {
    BitMatrix matrix = encode(text);
    int size = matrix.getWidth();
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size; y++)
      for (int x = 0; x < size; x++)
        if (matrix.get(x, y)) path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d' shape-rendering='crispEdges'>"
                .formatted(size)
            + "<rect width='100%' height='100%' fill='#fff'/><path fill='#000' d='"
            + path
            + "'/></svg>";
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a picture", e);
    }
  }
}
