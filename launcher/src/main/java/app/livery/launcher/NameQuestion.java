package app.livery.launcher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A question to a name server and its replies, as they travel (RFC 1035, section 4).
 *
 * @param id the asker's number for it
 * @param name what is asked about, in lower case
 * @param type for example {@code TXT}; empty for one that nobody here has
 * @param raw the question's own bytes, which each reply repeats
 */
record NameQuestion(int id, String name, String type, byte[] raw) {
  static final int NOERROR = 0;
  static final int SERVFAIL = 2;
  static final int NXDOMAIN = 3;

  private static final Map<Integer, String> TYPES =
      Map.of(1, "A", 5, "CNAME", 15, "MX", 16, "TXT", 28, "AAAA");
  private static final int HEADER = 12;
  private static final int ANSWER = 0x8180;
  private static final int INTERNET = 1;
  private static final int SECONDS = 5;
  private static final int PIECE = 255;

  static NameQuestion read(byte[] packet, int length) {
    ByteBuffer in = ByteBuffer.wrap(packet, 0, length);
    int id = in.getShort(0) & 0xffff;
    in.position(HEADER);
    StringBuilder name = new StringBuilder();
    for (int size = in.get() & 0xff; size > 0; size = in.get() & 0xff) {
      byte[] label = new byte[size];
      in.get(label);
      name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
    }
    int type = in.getShort() & 0xffff;
    in.getShort();
    byte[] raw = java.util.Arrays.copyOfRange(packet, HEADER, in.position());
    return new NameQuestion(
        id, name.toString().toLowerCase(Locale.ROOT), TYPES.getOrDefault(type, ""), raw);
  }

  byte[] reply(int code, List<Zone.Entry> entries) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeShort(id);
      out.writeShort(ANSWER | code);
      out.writeShort(1);
      out.writeShort(entries.size());
      out.writeInt(0);
      out.write(raw);
      for (Zone.Entry entry : entries) write(out, entry);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An older reply to the same question, under this one's number. */
  byte[] numbered(byte[] reply) {
    byte[] copy = reply.clone();
    ByteBuffer.wrap(copy).putShort(0, (short) id);
    return copy;
  }

  private static void write(DataOutputStream out, Zone.Entry entry) throws IOException {
    byte[] value = value(entry);
    out.write(name(entry.name()));
    out.writeShort(number(entry.type()));
    out.writeShort(INTERNET);
    out.writeInt(SECONDS);
    out.writeShort(value.length);
    out.write(value);
  }

  private static byte[] value(Zone.Entry entry) throws IOException {
    return switch (entry.type()) {
      case "A", "AAAA" -> InetAddress.getByName(entry.value()).getAddress();
      case "CNAME" -> name(Zone.plain(entry.value()));
      case "MX" -> exchange(entry.value());
      default -> text(entry.value());
    };
  }

  private static byte[] exchange(String value) throws IOException {
    String[] words = value.split("\\s+", 2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeShort(Integer.parseInt(words[0]));
    bytes.write(name(Zone.plain(words[1])));
    return bytes.toByteArray();
  }

  private static byte[] text(String value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] all = value.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < all.length; from += PIECE) {
      int size = Math.min(PIECE, all.length - from);
      bytes.write(size);
      bytes.write(all, from, size);
    }
    return bytes.toByteArray();
  }

  private static byte[] name(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String label : name.split("\\.")) {
      bytes.write(label.length());
      bytes.write(label.getBytes(StandardCharsets.US_ASCII));
    }
    bytes.write(0);
    return bytes.toByteArray();
  }

  private static int number(String type) {
    return TYPES.entrySet().stream()
        .filter(each -> each.getValue().equals(type))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
