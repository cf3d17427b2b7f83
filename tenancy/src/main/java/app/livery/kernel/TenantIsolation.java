package app.livery.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Puts each connection of the unit {@code tenant} into its tenant's role and schema as it joins a
 * transaction. Both settings are local to the transaction: PostgreSQL drops them at its end, so a
 * pooled connection carries nothing over. Without a bound tenant the connection stays as {@code
 * livery_app}, which can read no table at all.
 */
public class TenantIsolation extends SessionEventAdapter implements SessionCustomizer {
  private static final String ENTER =
      "select set_config('role', ?, true), set_config('search_path', ?, true)";

  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    TenantRef tenant = Side.boundTenant();
    if (tenant == null) return;
    Connection connection = ((Accessor) event.getResult()).getConnection();
    if (connection == null) return;
    try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.setString(1, tenant.schema());
      enter.setString(2, tenant.schema());
      enter.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot enter the schema of " + tenant.slug(), e);
    }
  }
}
