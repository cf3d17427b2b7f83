package app.livery.operations.errors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What went wrong, told without anybody's secrets: addresses and whatever looks like a token are
 * masked.
 *
 * @param exception the class of the deepest cause
 * @param message its words, masked and cut
 * @param frames where it came from, our own code first
 */
record Fault(String exception, String message, List<String> frames) {
  private static final String OWN = "app.livery.";
  private static final int MOST_FRAMES = 12;
  private static final int LONGEST = 500;
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)*");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_\\-+/=]{24,}");
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  static Fault of(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null && deepest.getCause() != deepest)
      deepest = deepest.getCause();
    return new Fault(deepest.getClass().getName(), mask(deepest.getMessage()), frames(deepest));
  }

  /** A fault that a browser tells of. */
  static Fault ofScript(String message, String place, String stack) {
    List<String> lines = mask(stack).lines().map(String::strip).limit(MOST_FRAMES).toList();
    String first = mask(message).lines().findFirst().orElse("");
    int colon = first.indexOf(':');
    String kind = colon > 0 && colon < 40 ? first.substring(0, colon) : "Error";
    return new Fault(kind, first, lines.isEmpty() ? List.of(mask(place)) : lines);
  }

  /** Same exception at the same places in our code: the same fault. */
  String fingerprint() {
    List<String> own = frames.stream().filter(frame -> frame.startsWith(OWN)).limit(4).toList();
    List<String> places = own.isEmpty() ? frames.stream().limit(4).toList() : own;
    String text = exception + places.stream().map(Fault::withoutLine).toList();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first frame of our own, or the very first. */
  String where() {
    return frames.stream()
        .filter(frame -> frame.startsWith(OWN))
        .findFirst()
        .orElse(frames.isEmpty() ? "" : frames.get(0));
  }

  static String mask(String text) {
    if (text == null) return "";
    String cut = text.length() <= 4 * LONGEST ? text : text.substring(0, 4 * LONGEST);
    String plain = IDENTIFIER.matcher(cut).replaceAll("…");
    plain = ADDRESS.matcher(plain).replaceAll("…@…");
    plain = TOKEN.matcher(plain).replaceAll("…");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
  }

  /** Our own frames first; the rest of the trace is the container's, of which a few are enough. */
  private static List<String> frames(Throwable thrown) {
    List<String> all = Arrays.stream(thrown.getStackTrace()).map(String::valueOf).toList();
    Stream<String> top = all.stream().limit(4);
    Stream<String> own = all.stream().skip(4).filter(frame -> frame.contains(OWN));
    return Stream.concat(top, own)
        .map(Fault::withoutLoader)
        .filter(frame -> !frame.contains("$Proxy$_$$_") && !frame.contains("_ClientProxy"))
        .limit(MOST_FRAMES)
        .toList();
  }

  private static String withoutLoader(String frame) {
    return frame.substring(frame.lastIndexOf('/', Math.max(0, frame.indexOf('('))) + 1);
  }

  private static String withoutLine(String frame) {
    return frame.replaceAll("[:(]\\d+", "");
  }
}
