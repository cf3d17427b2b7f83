package app.livery.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the theme and the product's own sheet when one of their inputs has changed. */
public final class ThemeBuild {
  private static final String LOOKED_FOR = "theme-base/_components.scss";
  private static final String PRIMEFACES = "META-INF/resources/primefaces/components.css";

  private final Path sources;
  private final Path target;

  private ThemeBuild(Path sources, Path target) {
    this.sources = sources;
    this.target = target;
  }

  /**
   * Runs the build.
   *
   * @param args the module's {@code src/main} folder and its {@code target} folder
   */
  public static void main(String[] args) throws IOException {
    new ThemeBuild(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException {
    Path work = target.resolve("theme");
    Path web = target.resolve("classes/META-INF/resources");
    Outputs outputs =
        new Outputs(
            web.resolve("primefaces-livery/theme.css"),
            web.resolve("livery/app.css"),
            target.resolve("classes/webroot/resources/primefaces/components.css"));
    Inputs inputs = Inputs.of(sources.resolve("scss"), sources.resolve("css"));
    if (outputs.builtFrom(inputs.digest())) {
      return;
    }
    Path stock = work.resolve("stock");
    Stock.unpack(LOOKED_FOR, stock);
    SourcePatches.apply(stock);
    try (Sass sass = new Sass()) {
      outputs.theme(Theme.compile(sass, stock, sources.resolve("scss")));
      outputs.product(sass.compile(ProductSheet.gather(sources.resolve("css"), work)));
    }
    outputs.components(LogicalProperties.of(Stock.read(PRIMEFACES)).expect(366, 29).css());
    outputs.sign(inputs.digest());
  }

  /** Where the three sheets go, and from which inputs they were made. */
  private record Outputs(Path theme, Path product, Path components) {
    boolean builtFrom(String digest) throws IOException {
      return Files.exists(theme)
          && Files.exists(product)
          && Files.exists(components)
          && Files.exists(signature())
          && Files.readString(signature()).equals(digest);
    }

    void theme(String css) throws IOException {
      write(theme, css);
    }

    void product(String css) throws IOException {
      write(product, css);
    }

    void components(String css) throws IOException {
      write(components, css);
    }

    void sign(String digest) throws IOException {
      write(signature(), digest);
    }

    /** Beside the classes, so that a clean removes both. */
    private Path signature() {
      Path classes = theme.getParent().getParent().getParent().getParent();
      return classes.resolveSibling("theme/inputs.sha256");
    }

    private static void write(Path file, String text) throws IOException {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
