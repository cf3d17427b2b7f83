package app.livery.operations.facts;

import app.livery.kernel.Fact;
import app.livery.kernel.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Facts as JSON: records by component, {@link Value}s as their value, instants as ISO 8601. */
final class FactJson {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .registerModule(new SimpleModule().addSerializer(new ValueWriter()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private FactJson() {}

  static String write(Fact fact) {
    try {
      return JSON.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + fact.name(), e);
    }
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not a fact", e);
    }
  }
}
