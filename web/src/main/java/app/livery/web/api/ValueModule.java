package app.livery.web.api;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import app.livery.kernel.RuleBroken;
import app.livery.kernel.Scope;
import app.livery.kernel.Value;
import app.livery.operations.facts.ValueWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Teaches Jackson the kernel's one-component types and the codes of scopes. */
final class ValueModule extends SimpleModule {
  ValueModule() {
    addSerializer(new ValueWriter());
    addSerializer(new OfScope());
    setDeserializers(new Readers());
    addDeserializer(String.class, new ToText());
    addDeserializer(Scope.class, new ToScope());
  }

  /** Makes a value of one component; a refusal of its constructor comes through bare. */
  static Object make(Class<?> type, Object component) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      return constructor.newInstance(component);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuleBroken refusal) throw refusal;
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type of the one component. */
  static Class<?> componentOf(Class<?> type) {
    return type.getRecordComponents()[0].getType();
  }

  private static final class Readers extends SimpleDeserializers {
    @Override
    public JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description)
        throws com.fasterxml.jackson.databind.JsonMappingException {
      Class<?> raw = type.getRawClass();
      return Value.class.isAssignableFrom(raw) && raw.isRecord()
          ? new ToValue(raw)
          : super.findBeanDeserializer(type, config, description);
    }
  }

  /** A text that the database could not keep is refused where it stands. */
  private static final class ToText extends StringDeserializer {
    @Override
    public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = super.deserialize(in, context);
      if (text != null && !Line.isStorable(text)) throw new Malformed(null, "text");
      return text;
    }
  }

  private static final class ToValue extends StdScalarDeserializer<Object> {
    ToValue(Class<?> type) {
      super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return make(_valueClass, context.readValue(in, componentOf(_valueClass)));
    }
  }

  private static final class ToScope extends StdScalarDeserializer<Scope> {
    ToScope() {
      super(Scope.class);
    }

    @Override
    public Scope deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String code = context.readValue(in, String.class);
      try {
        return Scope.of(code);
      } catch (IllegalArgumentException e) {
        return (Scope) context.handleWeirdStringValue(Scope.class, code, "no such scope");
      }
    }
  }

  private static final class OfScope extends StdSerializer<Scope> {
    OfScope() {
      super(Scope.class);
    }

    @Override
    public void serialize(Scope scope, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(scope.code());
    }
  }
}
