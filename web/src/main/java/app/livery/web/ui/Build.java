package app.livery.web.ui;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Names what is running: a sum over styles, scripts and libraries that differs from build to build.
 */
@WebListener
public class Build implements ServletContextListener {
  private static final List<String> OF_THE_LOOKS =
      List.of(
          "design/app.css",
          "design/api.css",
          "design/designer.css",
          "design/fonts.css",
          "design/fonts/inter-latin.woff2",
          "design/charts.js",
          "primefaces-design/theme.css");

  private static volatile String id = "0";

  /** The name; the same on each node that runs the same build. */
  public static String id() {
    return id;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    CRC32 sum = new CRC32();
    ServletContext servlets = event.getServletContext();
    add(servlets, "/resources/", sum);
    addNames(servlets.getResourcePaths("/WEB-INF/lib/"), sum);
    for (String file : OF_THE_LOOKS)
      addFile(Build.class.getResourceAsStream("/META-INF/resources/" + file), sum);
    id = Long.toHexString(sum.getValue());
  }

  private static void add(ServletContext servlets, String path, CRC32 sum) {
    if (!path.endsWith("/")) {
      addFile(servlets.getResourceAsStream(path), sum);
      return;
    }
    Set<String> children = servlets.getResourcePaths(path);
    if (children != null) children.stream().sorted().forEach(child -> add(servlets, child, sum));
  }

  private static void addNames(Set<String> names, CRC32 sum) {
    if (names != null) names.stream().sorted().forEach(name -> sum.update(name.getBytes()));
  }

  private static void addFile(InputStream file, CRC32 sum) {
    if (file == null) return;
    try (file) {
      sum.update(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
