package app.livery.launcher;

import java.util.Map;
import java.util.TreeMap;

/** What the server is told: its listener by commands, its surroundings by environment. */
final class ServerSettings {
  private static final String PROTOCOL =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
  private static final String HAZELCAST =
      "configs.config.server-config.hazelcast-config-specific-configuration.";
  private static final String PACKED =
      "text/html,text/xml,text/plain,text/css,text/javascript,application/javascript,"
          + "application/json,application/problem+json,application/xml,image/svg+xml";

  private ServerSettings() {}

  /**
   * Loopback only, and compressed: Payara Micro leaves compression off. Hazelcast would listen on
   * every address even without a cluster, and costs 50 MB.
   */
  static String preboot() {
    return String.join(
        "\n",
        "set " + LISTENER + "address=127.0.0.1",
        "set " + PROTOCOL + "compression=on",
        "set " + PROTOCOL + "compressable-mime-type=" + PACKED,
        "set " + PROTOCOL + "compression-min-size-bytes=1024",
        "set " + PROTOCOL + "xpowered-by=false",
        "set " + PROTOCOL + "server-header=false",
        "set " + HAZELCAST + "enabled=false",
        "");
  }

  /**
   * One line for each entry, without colours; expired certificates of the JVM are its own affair.
   */
  static String logging() {
    return String.join(
        "\n",
        "handlers=java.util.logging.ConsoleHandler",
        "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
        "java.util.logging.ConsoleHandler.level=FINE",
        "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n",
        ".level=INFO",
        "javax.enterprise.system.security.ssl.level=SEVERE",
        "javax.enterprise.system.tools.deployment.dol.level=WARNING",
        "javax.enterprise.system.tools.deployment.common.level=WARNING",
        "fish.payara.nucleus.util.level=WARNING",
        "");
  }

  static Map<String, String> environment(
      DataFolder folder,
      Secrets secrets,
      Database database,
      NameServer names,
      int mailPort,
      int httpPort,
      boolean demo) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("LIVERY_DB_URL", database.url());
    role(environment, "OWNER", Roles.OWNER, secrets);
    role(environment, "APP", Roles.APP, secrets);
    role(environment, "PLATFORM", Roles.PLATFORM, secrets);
    environment.put("LIVERY_SMTP_HOST", "127.0.0.1");
    environment.put("LIVERY_SMTP_PORT", String.valueOf(mailPort));
    environment.put("LIVERY_MAIL_FROM", "no-reply@mail.localhost");
    environment.put("LIVERY_DNS", names.address());
    environment.put("LIVERY_HOST_TARGET", "hosts.localhost");
    environment.put("LIVERY_SPF_INCLUDE", "spf.localhost");
    environment.put("LIVERY_HOOKS_LOOPBACK", "true");
    environment.put("LIVERY_PUBLIC_SCHEME", "http");
    environment.put("LIVERY_PUBLIC_HOST", "localhost");
    environment.put("LIVERY_PUBLIC_PORT", String.valueOf(httpPort));
    environment.put("LIVERY_SECRET_KEY", secrets.key());
    environment.put("LIVERY_NODE", "house");
    environment.put("LIVERY_DEMO", String.valueOf(demo));
    environment.put("LIVERY_WELCOME_FILE", folder.welcome().toString());
    return environment;
  }

  private static void role(
      Map<String, String> environment, String word, String role, Secrets secrets) {
    environment.put("LIVERY_DB_" + word + "_USER", role);
    environment.put("LIVERY_DB_" + word + "_PASSWORD", secrets.password(role));
  }
}
