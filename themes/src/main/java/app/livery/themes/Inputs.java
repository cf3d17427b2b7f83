package app.livery.themes;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Everything a built sheet depends on, as one digest. */
record Inputs(String digest) {

  static Inputs of(Path... folders) throws IOException {
    MessageDigest sha = sha256();
    for (Path folder : folders) {
      for (Path file : filesOf(folder)) {
        sha.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(file));
      }
    }
    for (Path file : filesOf(ownClasses())) {
      sha.update(Files.readAllBytes(file));
    }
    sha.update(Stock.versions().getBytes(StandardCharsets.UTF_8));
    return new Inputs(HexFormat.of().formatHex(sha.digest()));
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
  }

  /** A change of the build itself is a change of its result. */
  private static Path ownClasses() {
    try {
      return Path.of(Inputs.class.getResource("Inputs.class").toURI()).getParent();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
