package app.livery.web.identity;

import app.livery.kernel.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Where a request comes from. What a proxy says about it counts only when the proxy's own network
 * is named in {@code LIVERY_TRUSTED_PROXIES}, for example {@code 10.0.0.0/8,::1}; by default none
 * is.
 */
final class ClientAddress {
  private final List<Network> trusted;

  private record Network(byte[] start, int bits) {
    static Network of(String text) {
      String[] parts = text.strip().split("/");
      byte[] start = bytes(parts[0]);
      if (start == null) throw new IllegalStateException("LIVERY_TRUSTED_PROXIES: " + text);
      return new Network(start, parts.length > 1 ? Integer.parseInt(parts[1]) : start.length * 8);
    }

    boolean contains(byte[] address) {
      if (address == null || address.length != start.length) return false;
      for (int bit = 0; bit < bits; bit++)
        if ((address[bit / 8] >> (7 - bit % 8) & 1) != (start[bit / 8] >> (7 - bit % 8) & 1))
          return false;
      return true;
    }
  }

  /**
   * @param networks addresses or networks, parted by commas; empty for none
   */
  ClientAddress(String networks) {
    trusted =
        Arrays.stream(networks.split(",")).filter(one -> !one.isBlank()).map(Network::of).toList();
  }

  static ClientAddress fromSettings() {
    return new ClientAddress(Settings.get("LIVERY_TRUSTED_PROXIES", ""));
  }

  String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  /** The nearest hop that is none of ours: whatever stands left of it could be made up. */
  String of(String peer, String forwardedFor) {
    if (forwardedFor == null || !isTrusted(peer)) return peer;
    String[] hops = forwardedFor.split(",");
    String nearest = peer;
    for (int i = hops.length - 1; i >= 0; i--) {
      String hop = hops[i].strip();
      if (bytes(hop) == null) return nearest;
      nearest = hop;
      if (!isTrusted(hop)) return hop;
    }
    return nearest;
  }

  private boolean isTrusted(String address) {
    byte[] bytes = bytes(address);
    return trusted.stream().anyMatch(network -> network.contains(bytes));
  }

  /** The address' bytes; null for what is no literal address, so that no name is ever looked up. */
  private static byte[] bytes(String literal) {
    if (!literal.matches("[0-9a-fA-F:.]{2,45}") || !literal.matches(".*[:.].*")) return null;
    if (!literal.contains(":") && !literal.matches("(\\d{1,3}\\.){3}\\d{1,3}")) return null;
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
