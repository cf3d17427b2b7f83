package app.livery.themes;

import java.util.ArrayList;
import java.util.List;

/** Splits declarations and values without being fooled by strings and parentheses. */
final class CssText {
  private CssText() {}

  static List<String> declarations(String block) {
    return split(block, ';', false);
  }

  static List<String> selectors(String list) {
    return split(list, ',', true);
  }

  static List<String> words(String value) {
    return split(value, ' ', true);
  }

  static String important(String value) {
    return value.endsWith("!important") ? " !important" : "";
  }

  static String plain(String value) {
    return value.replace("!important", "").trim();
  }

  private static List<String> split(String text, char separator, boolean skipEmpty) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == separator && depth == 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    if (skipEmpty) {
      parts.removeIf(String::isEmpty);
    }
    return parts;
  }
}
