package app.livery.operations.facts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** Stores JSON text as PostgreSQL's {@code jsonb}. */
@Converter
public class JsonConverter implements AttributeConverter<String, Object> {
  @Override
  public Object convertToDatabaseColumn(String json) {
    try {
      PGobject object = new PGobject();
      object.setType("jsonb");
      object.setValue(json);
      return object;
    } catch (SQLException e) {
      throw new IllegalArgumentException("Not JSON", e);
    }
  }

  @Override
  public String convertToEntityAttribute(Object stored) {
    return stored == null ? null : stored.toString();
  }
}
