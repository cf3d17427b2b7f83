package app.livery.web.ui;

import app.livery.kernel.RuleBroken;
import app.livery.kernel.Value;
import java.text.NumberFormat;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language, by key. In pages: {@code #{t['invites.title']}}, {@code
 * #{t.of('invites.sent', row.email)}}, {@code #{t.count('organisations.members', row.members)}}.
 *
 * <p>A text may hold {@code {0}}, {@code {1}} and so on; an apostrophe is just an apostrophe. A
 * text that counts has one key per form: {@code members.one}, {@code members.other}, in Arabic also
 * {@code zero}, {@code two}, {@code few}, {@code many}. A missing key shows as itself.
 */
public final class Words extends AbstractMap<String, String> {
  private static final Pattern KEY = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.-]*)}");

  private final Language language;
  private final Map<String, String> words;

  Words(Language language, Map<String, String> words) {
    this.language = language;
    this.words = Map.copyOf(words);
  }

  @Override
  public String get(Object key) {
    String name = String.valueOf(key);
    return words.getOrDefault(name, name);
  }

  @Override
  public boolean containsKey(Object key) {
    return words.containsKey(String.valueOf(key));
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return words.entrySet();
  }

  /** The text with its arguments filled in; numbers are written as the language writes them. */
  public String of(String key, Object... arguments) {
    String text = get(key);
    for (int i = 0; i < arguments.length; i++)
      text = text.replace("{" + i + "}", written(arguments[i]));
    return text;
  }

  /** A refusal as a sentence: the text {@code refusal.<key>}, its places filled in. */
  public String refusal(RuleBroken refusal) {
    return of("refusal." + refusal.key(), refusal.arguments().toArray());
  }

  /** The form of the text that fits a number, which is its argument {@code {0}}. */
  public String count(String key, Number number) {
    if (number == null) return "";
    String form = key + "." + Plural.of(language, number.longValue());
    return of(words.containsKey(form) ? form : key + ".other", number);
  }

  /** A text with keys between braces, each replaced by its words; other braces stay. */
  public String told(String text) {
    if (text == null || text.indexOf('{') < 0) return text;
    return KEY.matcher(text)
        .replaceAll(
            hit -> {
              String key = hit.group(1);
              return Matcher.quoteReplacement(words.getOrDefault(key, hit.group()));
            });
  }

  /** A constant in words: the text {@code <Type>.<NAME>}. */
  public String word(Enum<?> constant) {
    return constant == null
        ? ""
        : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private String written(Object argument) {
    if (argument instanceof Number number)
      return NumberFormat.getInstance(language.locale()).format(number);
    if (argument instanceof Value<?> value) return String.valueOf(value.value());
    if (argument instanceof Enum<?> constant) return word(constant);
    return argument == null ? "" : argument.toString();
  }
}
