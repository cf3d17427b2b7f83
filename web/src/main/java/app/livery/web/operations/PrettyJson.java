package app.livery.web.operations;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

/** Lays JSON out so that people can read it. */
final class PrettyJson {
  private PrettyJson() {}

  static String of(String json) {
    StringWriter out = new StringWriter();
    Map<String, ?> indented = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (JsonReader reader = Json.createReader(new StringReader(json));
        JsonWriter writer = Json.createWriterFactory(indented).createWriter(out)) {
      writer.write(reader.readValue());
    }
    return out.toString().strip();
  }
}
