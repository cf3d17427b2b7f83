package app.livery.web.ui.tables;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
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

  private static Object read(RecordComponent component, Object row) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
