package app.livery.proof.outside;

import app.livery.stripeserver.StripeServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What every integration test runs in: the built {@code ROOT.war} and, beside it, the tests. */
public class TheArchive {
  private static final Path CLASSES = Path.of("target", "test-classes");
  private static final Pattern INSIDE =
      Pattern.compile(
          "app/livery/(.*(IT|Pace)(\\$.*)?\\.class|proof/(?!outside/).*|kernel/Bound\\.class)|META-INF/persistence.xml");

  @Deployment(name = "ROOT")
  public static WebArchive war() {
    WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
    for (String file : tests()) {
      war.addAsWebInfResource(CLASSES.resolve(file).toFile(), "classes/" + file);
    }
    war.addAsLibrary(jarOf(StripeServer.class));
    return war;
  }

  /** The jar that a class of another module comes in. */
  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tests() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> CLASSES.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> INSIDE.matcher(name).matches())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
