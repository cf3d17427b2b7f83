package app.livery.operations;

import app.livery.kernel.Databases;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;

/**
 * The container's pools and persistence units, behind the kernel's {@link Databases}.
 *
 * <p>Connections are checked each time they are borrowed and a broken one empties its pool, so that
 * the server recovers by itself when PostgreSQL comes back; checked now and then, a broken one that
 * is always in use would be handed on. The owner's pool stays out of JTA: its work is one JDBC
 * transaction of its own.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/tenant",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=LIVERY_DB_URL}",
    user = "${ENV=LIVERY_DB_APP_USER}",
    password = "${ENV=LIVERY_DB_APP_PASSWORD}",
    minPoolSize = 2,
    maxPoolSize = PersistenceUnits.TENANT_CONNECTIONS,
    maxIdleTime = 300,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=5000"
    })
@DataSourceDefinition(
    name = "java:app/jdbc/platform",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=LIVERY_DB_URL}",
    user = "${ENV=LIVERY_DB_PLATFORM_USER}",
    password = "${ENV=LIVERY_DB_PLATFORM_PASSWORD}",
    minPoolSize = 2,
    maxPoolSize = PersistenceUnits.PLATFORM_CONNECTIONS,
    maxIdleTime = 300,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true",
      "fish.payara.max-wait-time-in-millis=5000"
    })
@DataSourceDefinition(
    name = "java:app/jdbc/owner",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=LIVERY_DB_URL}",
    user = "${ENV=LIVERY_DB_OWNER_USER}",
    password = "${ENV=LIVERY_DB_OWNER_PASSWORD}",
    transactional = false,
    minPoolSize = 1,
    maxPoolSize = 4,
    maxIdleTime = 60,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true"
    })
@Singleton
@Local(Databases.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersistenceUnits implements Databases {
  /** How many connections this node opens to tenants' schemas at most. */
  public static final int TENANT_CONNECTIONS = 24;

  /** How many it opens to the platform's schema at most. */
  public static final int PLATFORM_CONNECTIONS = 12;

  @PersistenceUnit(unitName = "tenant")
  EntityManagerFactory tenant;

  @PersistenceUnit(unitName = "platform")
  EntityManagerFactory platform;

  @Resource(lookup = "java:app/jdbc/owner")
  DataSource owner;

  @Override
  public EntityManagerFactory tenant() {
    return tenant;
  }

  @Override
  public EntityManagerFactory platform() {
    return platform;
  }

  @Override
  public DataSource owner() {
    return owner;
  }
}
