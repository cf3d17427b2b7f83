/**
 * The words and promises that every capability stands on: who calls, for which tenant, inside which
 * transaction, and what it means to be refused.
 *
 * <p>Decision: one transaction touches one side, a tenant's schema or the platform's. {@link
 * app.livery.kernel.TenantSession} and {@link app.livery.kernel.PlatformSession} hold that; what
 * must reach the other side travels as a {@link app.livery.kernel.Fact}. The cost is that figures
 * over all tenants are a moment late.
 */
package app.livery.kernel;
