package app.livery.web.ui;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Lets pages read a record's components like properties: {@code #{row.email}}. */
public class RecordELResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> found = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents())
            found.put(component.getName(), component.getAccessor());
          return found;
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) return null;
    context.setPropertyResolved(base, property);
    return read(accessor, base);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) return null;
    context.setPropertyResolved(true);
    return accessor.getReturnType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(base, property) != null)
      throw new PropertyNotWritableException("A record does not change: " + property);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    boolean found = accessor(base, property) != null;
    if (found) context.setPropertyResolved(true);
    return found;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? Object.class : null;
  }

  private static Method accessor(Object base, Object property) {
    if (!(base instanceof Record) || !(property instanceof String)) return null;
    return COMPONENTS.get(base.getClass()).get(property);
  }

  private static Object read(Method accessor, Object base) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + accessor, e);
    }
  }
}
