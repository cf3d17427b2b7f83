package app.livery.migrations;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the platform's schema up to date with Flyway. Safe to call from several nodes at once. */
public final class PlatformSchema {
  private final DataSource owner;

  /**
   * @param owner connections of the role that owns the schemas
   */
  public PlatformSchema(DataSource owner) {
    this.owner = owner;
  }

  /**
   * @return how many migrations ran
   */
  public int bringUp() {
    return Flyway.configure(getClass().getClassLoader())
        .dataSource(owner)
        .schemas("platform")
        .locations("classpath:db/platform")
        .outOfOrder(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
