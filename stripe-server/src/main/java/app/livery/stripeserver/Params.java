package app.livery.stripeserver;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parameters of a call, form-encoded with brackets: {@code items[0][price]=price_1}. */
final class Params {
  private final String path;
  private final Map<String, Object> values;

  private Params(String path, Map<String, Object> values) {
    this.path = path;
    this.values = values;
  }

  static Params none() {
    return new Params("", new LinkedHashMap<>());
  }

  /** Reads a query or a body. */
  static Params read(String encoded) {
    Params params = none();
    for (String pair : encoded.split("&")) {
      if (!pair.isEmpty()) {
        int sign = pair.indexOf('=');
        String name = decode(sign < 0 ? pair : pair.substring(0, sign));
        params.put(name, sign < 0 ? "" : decode(pair.substring(sign + 1)));
      }
    }
    return params;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Adds {@code a[b][0]} where it belongs; nulls stay out. */
  @SuppressWarnings("unchecked")
  Params put(String name, Object value) {
    if (value == null) {
      return this;
    }
    String[] steps = name.replace("]", "").split("\\[", -1);
    Map<String, Object> at = values;
    for (int i = 0; i < steps.length - 1; i++) {
      String step = steps[i].isEmpty() ? String.valueOf(at.size()) : steps[i];
      Object next = at.get(step);
      if (!(next instanceof Map)) {
        next = new LinkedHashMap<String, Object>();
        at.put(step, next);
      }
      at = (Map<String, Object>) next;
    }
    String last = steps[steps.length - 1];
    at.put(last.isEmpty() ? String.valueOf(at.size()) : last, String.valueOf(value));
    return this;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Whether it was given empty, which unsets it. */
  boolean unset(String name) {
    return "".equals(values.get(name));
  }

  String text(String name) {
    return values.get(name) instanceof String text && !text.isEmpty() ? text : null;
  }

  String text(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  String need(String name) {
    String text = text(name);
    if (text == null) {
      throw Refused.missingParam(name(name));
    }
    return text;
  }

  Long number(String name) {
    String text = text(name);
    if (text != null && !text.matches("-?[0-9]{1,18}")) {
      throw Refused.invalid("parameter_invalid_integer", "Invalid integer: " + text, name(name));
    }
    return text == null ? null : Long.valueOf(text);
  }

  long number(String name, long otherwise) {
    Long number = number(name);
    return number == null ? otherwise : number;
  }

  BigDecimal decimal(String name) {
    String text = text(name);
    if (text != null && !text.matches("-?[0-9]{1,18}([.][0-9]{1,12})?")) {
      throw Refused.invalid("Invalid decimal: " + text, name(name));
    }
    return text == null ? null : new BigDecimal(text);
  }

  boolean flag(String name) {
    String text = text(name);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw Refused.invalid("Invalid boolean: " + text, name(name));
    }
    return "true".equals(text);
  }

  /** The parameters below a name; none if it was not given. */
  @SuppressWarnings("unchecked")
  Params map(String name) {
    Object value = values.get(name);
    Map<String, Object> inner =
        value instanceof Map ? (Map<String, Object>) value : new LinkedHashMap<>();
    return new Params(name(name), inner);
  }

  List<Params> list(String name) {
    Params inner = map(name);
    return inner.values.keySet().stream().map(inner::map).toList();
  }

  List<String> texts(String name) {
    Params inner = map(name);
    List<String> texts = new ArrayList<>();
    for (String each : inner.values.keySet()) {
      texts.add(inner.text(each, ""));
    }
    return texts;
  }

  Iterable<String> names() {
    return values.keySet();
  }

  /** How the parameter is called in full, for an error. */
  String name(String name) {
    return path.isEmpty() ? name : path + "[" + name + "]";
  }

  /** The same for the same parameters in whatever order. */
  String fingerprint() {
    return sorted(values).toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> sorted(Map<String, Object> values) {
    Map<String, Object> sorted = new TreeMap<>();
    values.forEach(
        (name, value) ->
            sorted.put(name, value instanceof Map ? sorted((Map<String, Object>) value) : value));
    return sorted;
  }
}
