package app.livery.web.api;

import app.livery.kernel.Ids;
import app.livery.kernel.Value;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;

/** Reads identifiers and values in addresses; one that cannot be any is simply not found. */
@Provider
public class ValueParams implements ParamConverterProvider {
  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] notes) {
    if (type == UUID.class) return (ParamConverter<T>) new OfUuid();
    return Value.class.isAssignableFrom(type) ? new OfValue<>(type) : null;
  }

  private static final class OfUuid implements ParamConverter<UUID> {
    @Override
    public UUID fromString(String text) {
      return text == null ? null : Ids.parse(text);
    }

    @Override
    public String toString(UUID value) {
      return value.toString();
    }
  }

  private record OfValue<T>(Class<T> type) implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      boolean id = ValueModule.componentOf(type) == UUID.class;
      return type.cast(ValueModule.make(type, id ? Ids.parse(text) : text));
    }

    @Override
    public String toString(T value) {
      return String.valueOf(((Value<?>) value).value());
    }
  }
}
