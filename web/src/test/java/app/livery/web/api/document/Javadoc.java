package app.livery.web.api.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the source says about a record and its components.
 *
 * @param words the record in a sentence
 * @param components each component that is told of
 */
record Javadoc(String words, Map<String, String> components) {
  private static final List<String> MODULES = List.of("tenancy", "ejb", "web");
  private static final Pattern PARAMETER =
      Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);
  private static final Javadoc NONE = new Javadoc("", Map.of());

  static Javadoc of(Class<?> type) {
    Pattern comment =
        Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public (?:record|enum) "
                + type.getSimpleName()
                + "\\b",
            Pattern.DOTALL);
    Matcher found = comment.matcher(source(type));
    return found.find() ? parse(found.group(1)) : NONE;
  }

  private static Javadoc parse(String comment) {
    String plain =
        comment
            .replaceAll("(?m)^\\s*\\* ?", "")
            .replaceAll("\\{@(?:link|code) #?([^}]*)}", "$1")
            .replaceAll("\\s+", " ")
            .strip();
    Map<String, String> components = new HashMap<>();
    Matcher parameters = PARAMETER.matcher(plain);
    while (parameters.find()) components.put(parameters.group(1), parameters.group(2).strip());
    return new Javadoc(plain.split(" ?@param| <p>")[0].strip(), components);
  }

  /** Whether the component may be absent: its words say so. */
  boolean mayBeNull(String component) {
    return components.getOrDefault(component, "").matches(".*\\b(null|empty|without)\\b.*");
  }

  /** Whether the component is left out where it has nothing to say. */
  boolean mayBeAbsent(String component) {
    return components.getOrDefault(component, "").contains("absent");
  }

  private static String source(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) outer = outer.getEnclosingClass();
    String file = outer.getName().replace('.', '/') + ".java";
    Stream<Path> places =
        MODULES.stream()
            .map(module -> Committed.root().resolve(module).resolve("src/main/java").resolve(file));
    return places.filter(Files::exists).findFirst().map(Javadoc::read).orElse("");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
