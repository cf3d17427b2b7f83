package app.livery.tenancy.hosts;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Greets what stands in front of the application under a host's name, and looks at the certificate
 * that it shows. At the first greeting the certificate is being made.
 *
 * <p>It is always our own front that is greeted, never an address that a name leads to: nobody can
 * send the server knocking at other people's doors.
 */
final class Handshake {
  private static final int MILLIS = 4_000;

  private final String address;

  /**
   * @param address host and port of the front as the application reaches it, for example {@code
   *     caddy:443}; empty where nobody is to be greeted
   */
  Handshake(String address) {
    this.address = address;
  }

  /** A certificate, or word that there is none; unknown while the front cannot be reached. */
  Certificate with(String host, Instant now) {
    if (address.isEmpty()) return Certificate.UNKNOWN;
    int colon = address.lastIndexOf(':');
    int port = Integer.parseInt(address.substring(colon + 1));
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address.substring(0, colon), port), MILLIS);
      plain.setSoTimeout(MILLIS);
      return shown(plain, host, port, now);
    } catch (IOException e) {
      return Certificate.UNKNOWN;
    }
  }

  private static Certificate shown(Socket plain, String host, int port, Instant now) {
    try {
      return greet(plain, host, port, now);
    } catch (IOException e) {
      return Certificate.NONE;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JVM has no TLS", e);
    }
  }

  private static Certificate greet(Socket plain, String host, int port, Instant now)
      throws IOException, GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Onlooker()}, null);
    try (SSLSocket socket =
        (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, false)) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName(host)));
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return judge((X509Certificate) socket.getSession().getPeerCertificates()[0], host, now);
    }
  }

  static Certificate judge(X509Certificate shown, String host, Instant now)
      throws CertificateParsingException {
    Instant from = shown.getNotBefore().toInstant();
    Instant until = shown.getNotAfter().toInstant();
    CertificateState state = CertificateState.OTHER_NAME;
    if (isFor(shown, host)) state = stateOf(from, until, now);
    return new Certificate(state, issuer(shown), until);
  }

  /** Whoever renews does so with a third of the time left. */
  static CertificateState stateOf(Instant from, Instant until, Instant now) {
    if (!now.isBefore(until)) return CertificateState.EXPIRED;
    Duration fifth = Duration.between(from, until).dividedBy(5);
    return now.plus(fifth).isBefore(until) ? CertificateState.SOUND : CertificateState.ENDING;
  }

  private static boolean isFor(X509Certificate shown, String host)
      throws CertificateParsingException {
    Collection<List<?>> names = shown.getSubjectAlternativeNames();
    return names != null
        && names.stream()
            .map(name -> String.valueOf(name.get(1)).toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.equals(host) || isWildcardOf(name, host));
  }

  private static boolean isWildcardOf(String name, String host) {
    return name.startsWith("*.")
        && host.indexOf('.') > 0
        && name.substring(1).equals(host.substring(host.indexOf('.')));
  }

  /** Organisation and name out of {@code CN=R3,O=Let's Encrypt,C=US}. */
  private static String issuer(X509Certificate shown) {
    try {
      LdapName name = new LdapName(shown.getIssuerX500Principal().getName());
      return Stream.of("O", "CN")
          .flatMap(type -> name.getRdns().stream().filter(rdn -> rdn.getType().equals(type)))
          .map(rdn -> String.valueOf(rdn.getValue()))
          .collect(Collectors.joining(" "));
    } catch (InvalidNameException e) {
      return "";
    }
  }

  private static final class Onlooker implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
