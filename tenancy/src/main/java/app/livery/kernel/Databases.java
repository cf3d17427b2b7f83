package app.livery.kernel;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;

/** The doors to PostgreSQL, one for each login role. The container's resources stand behind it. */
public interface Databases {
  /** Tenant schemas, as {@code livery_app}, which owns nothing. */
  EntityManagerFactory tenant();

  /** The platform schema, as {@code livery_platform}. */
  EntityManagerFactory platform();

  /** Schemas, roles and tables, as {@code livery_owner}; for migrations and provisioning only. */
  DataSource owner();
}
