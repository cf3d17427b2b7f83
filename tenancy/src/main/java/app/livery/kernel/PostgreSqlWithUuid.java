package app.livery.kernel;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;

/** PostgreSQL as EclipseLink knows it, and an absent UUID bound as such instead of as text. */
public class PostgreSqlWithUuid extends PostgreSQL10Platform {
  @Override
  public int getJDBCType(DatabaseField field) {
    return field != null && UUID.class.equals(field.getType())
        ? Types.OTHER
        : super.getJDBCType(field);
  }

  @Override
  public int getJDBCType(Class<?> type) {
    return UUID.class.equals(type) ? Types.OTHER : super.getJDBCType(type);
  }
}
