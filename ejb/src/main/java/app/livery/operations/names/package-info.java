/**
 * The door to the world's name servers.
 *
 * <p>Decision: dnsjava behind {@link app.livery.tenancy.hosts.NameService}. The JDK's own client
 * knows no difference between a name that is absent and a server that fails, and remembers answers
 * for the life of the process.
 */
package app.livery.operations.names;
