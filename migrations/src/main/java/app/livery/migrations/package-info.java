/**
 * The SQL of both sides and the programs that run it.
 *
 * <p>Decision: Flyway keeps the platform's schema. Tenant schemas are kept by {@link
 * app.livery.migrations.TenantFleet} against one central registry, because asking each of a
 * thousand schemas what it has costs minutes while asking one table costs milliseconds.
 */
package app.livery.migrations;
