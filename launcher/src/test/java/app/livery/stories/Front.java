package app.livery.stories;

import app.livery.launcher.House;
import app.livery.launcher.Port;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A real Caddy on loopback in front of a house, told by {@code docker/Caddyfile}. */
final class Front implements AutoCloseable {
  private static final Path TOLD = Path.of("..", "docker", "Caddyfile");
  private static final int PATIENCE_MILLIS = 20_000;

  private final Process process;
  private final Path folder;
  private final int https;
  private final int http;

  private Front(Process process, Path folder, int https, int http) {
    this.process = process;
    this.folder = folder;
    this.https = https;
    this.http = http;
  }

  /** Caddy on this machine. */
  static Optional<Path> caddy() {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(each -> Path.of(each, "caddy"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Front open(House house, Path folder) {
    try {
      int https = OpenHouse.FRONT;
      int http = Port.any().claim();
      Path told = folder.resolve("Caddyfile");
      Files.writeString(told, onLoopback(house.baseUrl().getPort(), http, https));
      ProcessBuilder caddy =
          new ProcessBuilder(
              caddy().orElseThrow().toString(),
              "run",
              "--adapter",
              "caddyfile",
              "--config",
              told.toString());
      caddy.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
      caddy.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
      caddy.redirectErrorStream(true).redirectOutput(folder.resolve("caddy.log").toFile());
      Front front = new Front(caddy.start(), folder, https, http);
      front.awaitListening();
      return front;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The very file that containers use; the places it names are the only change. */
  private static String onLoopback(int app, int http, int https) throws IOException {
    String inside = String.valueOf(Port.any().claim());
    String own =
        "{\n\tadmin off\n\tskip_install_trust\n\tdefault_bind 127.0.0.1\n\thttp_port %d\n\thttps_port %d\n"
            .formatted(http, https);
    String text = Files.readString(TOLD);
    text = replaced(text, "\n{\n", "\n" + own);
    text = replaced(text, "9180", inside);
    text = replaced(text, "dynamic a app 8080", "dynamic a 127.0.0.1 " + app);
    text = replaced(text, "name app", "name 127.0.0.1");
    return replaced(text, "port 8080", "port " + app);
  }

  private static String replaced(String text, String what, String by) {
    if (!text.contains(what)) throw new AssertionError("The Caddyfile has no " + what);
    return text.replace(what, by);
  }

  private void awaitListening() throws IOException {
    long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (System.nanoTime() < deadline && process.isAlive()) {
      try (Socket probe = new Socket()) {
        probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), https), 500);
        return;
      } catch (IOException e) {
        pause();
      }
    }
    throw new AssertionError(Files.readString(folder.resolve("caddy.log")));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a browser is shown at a path of a host, over TLS that it trusts. */
  record Visit(X509Certificate certificate, String answer) {
    int status() {
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }

  /**
   * Visits a host that leads here.
   *
   * @throws IOException when no certificate is shown for it, or none that the authority signed
   */
  Visit visit(String host, String path) throws IOException {
    try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), https)) {
      plain.setSoTimeout(PATIENCE_MILLIS);
      SSLSocket socket =
          (SSLSocket) trusting().getSocketFactory().createSocket(plain, host, https, true);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName(host)));
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
      return new Visit(shown, exchange(socket, host, path));
    }
  }

  /** What somebody meets who comes without TLS. */
  String visitWithoutTls(String host, String path) throws IOException {
    try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), http)) {
      plain.setSoTimeout(PATIENCE_MILLIS);
      return exchange(plain, host, path);
    }
  }

  private static String exchange(Socket socket, String host, String path) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
            .formatted(path, host);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private SSLContext trusting() throws IOException {
    Path root = folder.resolve("data/caddy/pki/authorities/local/root.crt");
    try (InputStream file = Files.newInputStream(root)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry(
          "root", CertificateFactory.getInstance("X.509").generateCertificate(file));
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names that certificates have been made for. */
  List<String> certified() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".crt"))
          .map(each -> each.substring(0, each.length() - 4))
          .toList();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
