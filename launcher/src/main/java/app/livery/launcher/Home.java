package app.livery.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the launcher itself was built: what it hands to the server lies beside it. */
final class Home {
  private Home() {}

  /** The build folder that holds the launcher's classes, packed or not. */
  static Path folder() {
    try {
      var source = Home.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(source.toURI()).toAbsolutePath().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The launcher does not know where it was built", e);
    }
  }

  static Path war() {
    return built("ROOT.war");
  }

  static Path payara() {
    return built("payara-micro.jar");
  }

  private static Path built(String name) {
    Path file = folder().resolve("server").resolve(name);
    if (!Files.exists(file)) {
      throw new CannotStart(file + " is missing: build it with mvn package, or start with ./run.");
    }
    return file;
  }
}
