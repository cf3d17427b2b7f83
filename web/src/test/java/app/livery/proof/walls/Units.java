package app.livery.proof.walls;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/** The tests' own persistence units: one as the product has it, and others spoilt on purpose. */
@DataSourceDefinition(
    name = "java:app/jdbc/proof-owner",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=LIVERY_DB_URL}",
    user = "${ENV=LIVERY_DB_OWNER_USER}",
    password = "none",
    minPoolSize = 0,
    maxPoolSize = 8)
@DataSourceDefinition(
    name = "java:app/jdbc/proof-inherits",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=LIVERY_DB_URL}",
    user = "proof_inherits",
    password = "none",
    minPoolSize = 0,
    maxPoolSize = 8)
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Units {
  @PersistenceUnit(unitName = "proof-safe")
  EntityManagerFactory safe;

  @PersistenceUnit(unitName = "proof-shared-cache")
  EntityManagerFactory sharedCache;

  @PersistenceUnit(unitName = "proof-no-role")
  EntityManagerFactory noRole;

  @PersistenceUnit(unitName = "proof-old-tenant")
  EntityManagerFactory oldTenant;

  @PersistenceUnit(unitName = "proof-loose-connection")
  EntityManagerFactory looseConnection;

  @PersistenceUnit(unitName = "proof-owner")
  EntityManagerFactory owner;

  @PersistenceUnit(unitName = "proof-inherits")
  EntityManagerFactory inherits;

  /** As the product has it. */
  public EntityManagerFactory safe() {
    return safe;
  }

  /** Entities are shared between entity managers. */
  public EntityManagerFactory sharedCache() {
    return sharedCache;
  }

  /** The tenant's role is not taken. */
  public EntityManagerFactory noRole() {
    return noRole;
  }

  /** The tenant before is entered. */
  public EntityManagerFactory oldTenant() {
    return oldTenant;
  }

  /** Reads may go through another connection than the transaction's. */
  public EntityManagerFactory looseConnection() {
    return looseConnection;
  }

  /** Logged in as the owner of all schemas, without taking the tenant's role. */
  public EntityManagerFactory owner() {
    return owner;
  }

  /** Logged in as a role that inherits what all tenants' roles may do, without taking one. */
  public EntityManagerFactory inherits() {
    return inherits;
  }
}
