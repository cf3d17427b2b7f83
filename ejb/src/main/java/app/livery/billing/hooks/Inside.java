package app.livery.billing.hooks;

import app.livery.kernel.Settings;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which addresses lie inside, where nobody outside may have us call: private, link-local, loopback,
 * those of clouds' metadata, and all others that the world does not route.
 *
 * <p>{@code LIVERY_HOOKS_LOOPBACK=true} lets loopback through, for tests and demonstrations.
 */
final class Inside {
  private static final List<Range> RANGES =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 3));

  /** All of the world's IPv6 lies in here; what is carved out of it again stands below. */
  private static final Range WORLD = Range.of("2000::", 3);

  private static final List<Range> CARVED_OUT =
      List.of(
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("2002::", 16),
          Range.of("3fff::", 20));
  private static final Pattern LITERAL = Pattern.compile("\\[.*]|[0-9.]+|0[xX][0-9a-fA-FxX.]+");

  private Inside() {}

  static boolean isLoopbackAllowed() {
    return Settings.isOn("LIVERY_HOOKS_LOOPBACK");
  }

  /** Whether nobody may have us call this address. */
  static boolean is(InetAddress address) {
    if (address.isLoopbackAddress() && isLoopbackAllowed()) return false;
    if (address instanceof Inet6Address)
      return !WORLD.holds(address) || CARVED_OUT.stream().anyMatch(each -> each.holds(address));
    return RANGES.stream().anyMatch(each -> each.holds(address));
  }

  /** Whether a host is named by such an address itself; names are left to whoever connects. */
  static boolean isNamed(String host) {
    if (!LITERAL.matcher(host).matches()) return false;
    try {
      return is(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return true;
    }
  }

  /** Addresses that begin with the same bits. */
  private record Range(BigInteger prefix, int length, int size) {
    static Range of(String text, int bits) {
      try {
        byte[] bytes = InetAddress.getByName(text).getAddress();
        int shift = bytes.length * 8 - bits;
        return new Range(new BigInteger(1, bytes).shiftRight(shift), shift, bytes.length);
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean holds(InetAddress address) {
      byte[] bytes = address.getAddress();
      return bytes.length == size && new BigInteger(1, bytes).shiftRight(length).equals(prefix);
    }
  }
}
