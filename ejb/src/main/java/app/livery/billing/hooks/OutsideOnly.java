package app.livery.billing.hooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names for the very connection that is made then, so that a name cannot lead elsewhere
 * between the question and the call. One address that lies inside condemns the name.
 */
final class OutsideOnly implements DnsResolver {
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    for (InetAddress each : found) if (Inside.is(each)) throw new LiesInside(host);
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** The name leads to where nobody may have us call. */
  static final class LiesInside extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    LiesInside(String host) {
      super(host);
    }
  }
}
