package app.livery.web.ui.tables;

import app.livery.kernel.Money;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The components of a row by name, in their order. Minor units and millionths of the row's currency
 * are told as the amounts that they are.
 */
final class Components {
  static final String MINOR = "Minor";
  static final String MICRO = "Micro";
  private static final String CURRENCY = "currency";
  private static final int MICRO_DIGITS = 6;

  private Components() {}

  static Map<String, Object> of(Object row) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (!(row instanceof Record)) return values;
    for (RecordComponent component : row.getClass().getRecordComponents())
      values.put(component.getName(), read(component, row));
    if (values.get(CURRENCY) instanceof String currency)
      values.replaceAll((name, value) -> amount(name, value, currency.strip()));
    return values;
  }

  private static Object amount(String name, Object value, String currency) {
    if (!(value instanceof Long units)) return value;
    if (name.endsWith(MINOR)) return new Money(units, currency);
    return name.endsWith(MICRO) ? decimal(units, Money.none(currency).digits()) : value;
  }

  /** Millionths as a number, with at least the digits that the currency is paid in. */
  private static BigDecimal decimal(long micro, int digits) {
    BigDecimal amount = BigDecimal.valueOf(micro, MICRO_DIGITS).stripTrailingZeros();
    return amount.setScale(Math.max(amount.scale(), digits));
  }

  /** Whether rows of a kind say one currency for all their amounts. */
  static boolean isPriced(Class<?> kind) {
    return namesOf(kind).contains(CURRENCY);
  }

  /** The names alone, for a row that nobody has seen yet. */
  static List<String> namesOf(Class<?> kind) {
    if (!kind.isRecord()) return List.of();
    return Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** What kinds of parts a row has. */
  static List<Class<?>> kindsOf(Class<?> kind) {
    List<Class<?>> kinds = new ArrayList<>();
    if (kind.isRecord())
      for (RecordComponent component : kind.getRecordComponents()) kinds.add(component.getType());
    return kinds;
  }

  private static Object read(RecordComponent component, Object row) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
