package app.livery.ear;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An unpacked Payara Server with a domain of its own, driven by its command line. */
final class PayaraServer {
  private static final String DOMAIN = "livery";
  private static final int ADMIN = 48;
  private static final int HTTP = 80;
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.";

  private final Path home;
  private final String databaseUrl;
  private final int base = Integer.getInteger("livery.ear.portBase", 18400);

  PayaraServer(Path home, String databaseUrl) {
    this.home = home;
    this.databaseUrl = databaseUrl;
  }

  int port() {
    return base + HTTP;
  }

  void start() throws IOException, InterruptedException {
    if (!Files.exists(home.resolve("glassfish/domains/" + DOMAIN)))
      asadmin("create-domain", "--nopassword=true", "--portbase=" + base, DOMAIN);
    asadmin("start-domain", DOMAIN);
    for (String each : List.of("http-listener-1", "http-listener-2"))
      remote("set", LISTENER + each + ".address=127.0.0.1");
  }

  void deploy(Path ear) throws IOException, InterruptedException {
    remote("deploy", "--force=true", "--name=livery", ear.toAbsolutePath().toString());
  }

  void stop() throws IOException, InterruptedException {
    asadmin("stop-domain", DOMAIN);
  }

  private void remote(String... command) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(List.of("--port=" + (base + ADMIN)));
    whole.addAll(List.of(command));
    asadmin(whole.toArray(String[]::new));
  }

  private void asadmin(String... command) throws IOException, InterruptedException {
    List<String> whole =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
    whole.addAll(List.of(command));
    File log = new File("target/asadmin.log");
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().putAll(settings());
    int code = builder.start().waitFor();
    if (code != 0) throw new IllegalStateException("See " + log + ": " + List.of(command));
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("LIVERY_DB_URL", databaseUrl),
        Map.entry("LIVERY_DB_OWNER_USER", "livery_owner"),
        Map.entry("LIVERY_DB_OWNER_PASSWORD", "none"),
        Map.entry("LIVERY_DB_APP_USER", "livery_app"),
        Map.entry("LIVERY_DB_APP_PASSWORD", "none"),
        Map.entry("LIVERY_DB_PLATFORM_USER", "livery_platform"),
        Map.entry("LIVERY_DB_PLATFORM_PASSWORD", "none"),
        Map.entry("LIVERY_PUBLIC_HOST", "localhost"),
        Map.entry("LIVERY_PUBLIC_SCHEME", "http"),
        Map.entry("LIVERY_PUBLIC_PORT", String.valueOf(port())),
        Map.entry("LIVERY_SMTP_HOST", "127.0.0.1"),
        Map.entry("LIVERY_SMTP_PORT", "9"),
        Map.entry("LIVERY_MAIL_FROM", "no-reply@livery.localhost"),
        Map.entry("LIVERY_SECRET_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="),
        Map.entry("LIVERY_NODE", "ear"));
  }
}
