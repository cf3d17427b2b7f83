package app.livery.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compiles the theme and the product's own sheet when one of their inputs has changed. */
public final class ThemeBuild {
  private static final String STOCK_SHEET = "META-INF/resources/primefaces/components.css";
  private static final String STOCK_LICENCE = "META-INF/LICENSE.txt";
  private static final String NOTICE =
      "/*! Made from PrimeFaces, Copyright (c) PrimeTek, MIT License: META-INF/primefaces-licence.txt */\n";

  private final Path sources;
  private final Path work;
  private final Path classes;
  private final Path signature;

  private ThemeBuild(Path sources, Path target) {
    this.sources = sources;
    this.work = target.resolve("theme");
    this.classes = target.resolve("classes");
    // among the classes, which the jar leaves out: it goes whenever they and the sheets go
    this.signature = classes.resolve("app/livery/inputs.sha256");
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
    String inputs =
        Inputs.of(sources.resolve("scss"), sources.resolve("css"), sources.resolve("js")).digest();
    if (Files.exists(signature) && Files.readString(signature).equals(inputs)) {
      return;
    }
    for (Map.Entry<String, String> output : compile().entrySet()) {
      write(classes.resolve(output.getKey()), output.getValue());
    }
    write(signature, inputs);
  }

  private Map<String, String> compile() throws IOException {
    Path stock = work.resolve("stock");
    Stock.unpack(Stock.SOURCES, stock);
    SourcePatches.apply(stock);
    Map<String, String> outputs = new LinkedHashMap<>();
    try (Sass sass = new Sass()) {
      String theme = Theme.compile(sass, stock, sources.resolve("scss"));
      Path product = ProductSheet.gather(sources.resolve("css"), work);
      outputs.put("META-INF/resources/primefaces-design/theme.css", NOTICE + UsedRules.of(theme));
      outputs.put("META-INF/resources/design/app.css", UsedRules.of(sass.compile(product)));
      for (Path own : ProductSheet.ofSinglePages(sources.resolve("css"))) {
        String name = own.getFileName().toString().replace(".scss", ".css");
        outputs.put("META-INF/resources/design/" + name, sass.compile(own));
      }
    }
    String components = LogicalProperties.of(Stock.read(STOCK_SHEET)).expect(366, 29).css();
    outputs.put("webroot/resources/primefaces/components.css", NOTICE + UsedRules.of(components));
    outputs.putAll(OwnScripts.packed(sources.resolve("js")));
    Scripts.made().forEach((file, script) -> outputs.put(file, NOTICE + script));
    outputs.put("META-INF/primefaces-licence.txt", Stock.readBeside(STOCK_SHEET, STOCK_LICENCE));
    return outputs;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
