package app.livery.operations.facts;

import app.livery.kernel.Value;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes the kernel's one-component types as what they hold, in facts and in the API. */
@SuppressWarnings("rawtypes")
public final class ValueWriter extends StdSerializer<Value> {
  private static final long serialVersionUID = 1L;

  public ValueWriter() {
    super(Value.class);
  }

  @Override
  public void serialize(Value value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    provider.defaultSerializeValue(value.value(), out);
  }
}
