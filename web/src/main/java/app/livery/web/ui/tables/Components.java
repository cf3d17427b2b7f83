package app.livery.web.ui.tables;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a row by name, in their order. */
final class Components {
  private Components() {}

  static Map<String, Object> of(Object row) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (!(row instanceof Record)) return values;
    for (RecordComponent component : row.getClass().getRecordComponents())
      values.put(component.getName(), read(component, row));
    return values;
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
