package app.livery.web.ui.tables;

import app.livery.kernel.Money;
import app.livery.kernel.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a row says in a CSV file. Amounts are decimal numbers and their currency has a column of its
 * own, so that a spreadsheet can reckon with them; times are UTC in ISO form.
 *
 * @param kind of the rows
 */
record CsvCells(Class<?> kind) {
  /** The names of the columns, also where no row follows. */
  List<String> head() {
    List<String> head = new ArrayList<>();
    List<String> names = Components.namesOf(kind);
    for (int i = 0; i < names.size(); i++) {
      head.add(Components.isPriced(kind) ? bare(names.get(i)) : names.get(i));
      if (isMoney(i)) head.add(names.get(i) + "Currency");
    }
    return head;
  }

  private static String bare(String name) {
    boolean units = name.endsWith(Components.MINOR) || name.endsWith(Components.MICRO);
    return units ? name.substring(0, name.length() - Components.MINOR.length()) : name;
  }

  /** Whether it is an amount that brings its own currency along. */
  private boolean isMoney(int component) {
    return Components.kindsOf(kind).get(component) == Money.class;
  }

  List<String> of(Object row) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, Object> part : Components.of(row).entrySet()) {
      cells.add(cell(part.getValue()));
      if (isMoney(at++)) cells.add(part.getValue() instanceof Money money ? money.currency() : "");
    }
    return cells;
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
  static String cell(Object value) {
    if (value instanceof Number) return value.toString();
    if (value instanceof Money money) return money.decimal().toPlainString();
    String text = text(value);
    boolean risky = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    return risky ? "'" + text : text;
  }

  private static String text(Object value) {
    if (value == null) return "";
    if (value instanceof Value<?> typed) return String.valueOf(typed.value());
    if (value instanceof Collection<?> many)
      return many.stream().map(CsvCells::text).collect(Collectors.joining("; "));
    return value.toString();
  }
}
