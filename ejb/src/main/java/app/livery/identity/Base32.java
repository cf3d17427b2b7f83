package app.livery.identity;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Bytes in letters and digits that nobody mistakes for each other, after RFC 4648, unpadded. */
final class Base32 {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = buffer << 8 | next & 0xff;
      bits += 8;
      while (bits >= 5) text.append(LETTERS.charAt(buffer >> (bits -= 5) & 31));
      buffer &= (1 << bits) - 1;
    }
    if (bits > 0) text.append(LETTERS.charAt(buffer << (5 - bits) & 31));
    return text.toString();
  }

  static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
      int value = LETTERS.indexOf(letter);
      if (value < 0) throw new IllegalArgumentException("Not Base32");
      buffer = (buffer << 5 | value) & 0xfff;
      bits += 5;
      if (bits >= 8) bytes.write(buffer >> (bits -= 8) & 0xff);
    }
    return bytes.toByteArray();
  }
}
