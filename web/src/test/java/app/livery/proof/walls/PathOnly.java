package app.livery.proof.walls;

import app.livery.kernel.Bound;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** An unsafe way in: the path is set, the role is forgotten. */
public class PathOnly extends SessionEventAdapter implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    String schema = Bound.schema();
    Connection connection = ((Accessor) event.getResult()).getConnection();
    if (schema == null || connection == null) return;
    try (PreparedStatement enter = connection.prepareStatement(statement())) {
      for (int i = 1; i <= enter.getParameterMetaData().getParameterCount(); i++)
        enter.setString(i, schema(schema));
      enter.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String statement() {
    return "select set_config('search_path', ?, true)";
  }

  String schema(String bound) {
    return bound;
  }
}
