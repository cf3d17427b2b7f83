package app.livery.laws;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language, from all files of the folder.
 *
 * @param words by key
 * @param findings what is wrong with the files themselves: a key that stands twice
 */
public record Texts(Map<String, String> words, List<String> findings) {
  private static final Path FOLDER = Path.of("src/main/resources/texts");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");
  private static final String OTHER = ".other";
  private static final Pattern FORM = Pattern.compile("(.*)\\.(zero|one|two|few|many)");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

  public static Texts of(String language) {
    Map<String, String> words = new HashMap<>();
    List<String> findings = new ArrayList<>();
    for (Path file : Sources.below(FOLDER, "_" + language + ".properties")) {
      twice(Sources.text(file)).forEach(key -> findings.add(file.getFileName() + ": two " + key));
      read(Sources.text(file))
          .forEach(
              (key, text) -> {
                if (words.put(key, text) != null)
                  findings.add(file.getFileName() + ": " + key + " stands in another file too");
              });
    }
    return new Texts(words, findings);
  }

  static Map<String, String> read(String file) {
    Properties properties = load(file, new Properties());
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, properties::getProperty));
  }

  /** Keys of which one file has two texts, so that one of them is never said. */
  static List<String> twice(String file) {
    Twice twice = new Twice();
    load(file, twice);
    return twice.keys;
  }

  private static Properties load(String file, Properties properties) {
    try {
      properties.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static final class Twice extends Properties {
    private static final long serialVersionUID = 1L;

    private final transient List<String> keys = new ArrayList<>();

    @Override
    public synchronized Object put(Object key, Object text) {
      if (containsKey(key)) keys.add(key.toString());
      return super.put(key, text);
    }
  }

  /** What another language lacks, has too much, or says with other arguments. */
  List<String> comparedWith(Texts other) {
    List<String> found = new ArrayList<>();
    for (String key : new TreeSet<>(words.keySet())) {
      if (isExtraForm(key)) continue;
      if (!other.words.containsKey(key)) found.add(key + " is missing");
      else if (!arguments(words.get(key)).equals(arguments(other.words.get(key))))
        found.add(key + " has other arguments");
    }
    for (String key : new TreeSet<>(other.words.keySet()))
      if (!isExtraForm(key) && !words.containsKey(key)) found.add(key + " is too much");
    return found;
  }

  /**
   * Numbers of things for which this language has a form of its own and a text lacks it. A text
   * counts things where it has more than one form in this language or in the other.
   */
  List<String> withoutForms(Set<String> forms, Texts other) {
    return Stream.of(this, other)
        .flatMap(texts -> texts.words.keySet().stream())
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(form -> form.group(1))
        .filter(base -> words.containsKey(base + OTHER))
        .distinct()
        .flatMap(base -> forms.stream().map(form -> base + "." + form))
        .filter(key -> !words.containsKey(key))
        .sorted()
        .toList();
  }

  /** A form of a number beside the general one; languages differ in which they have. */
  private boolean isExtraForm(String key) {
    Matcher form = FORM.matcher(key);
    return form.matches() && words.containsKey(form.group(1) + OTHER);
  }

  /** Arabic that has words and no Arabic in them was never translated. */
  List<String> untranslated() {
    return words.entrySet().stream()
        .filter(each -> WORD.matcher(plain(each.getValue())).find())
        .filter(each -> !ARABIC.matcher(each.getValue()).find())
        .filter(each -> !each.getValue().equals(each.getValue().toUpperCase()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  public List<String> missing(Set<String> keys) {
    return keys.stream().filter(key -> !words.containsKey(key)).sorted().toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\{[^}]*}|<[^>]*>", "");
  }

  private static Set<String> arguments(String text) {
    Matcher each = ARGUMENT.matcher(text);
    return each.results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }
}
