/**
 * Measurements of the whole house, each printing rows of one table.
 *
 * <p>Decision: what people wait for is measured over HTTP on loopback against a real server, from
 * the request's first byte to the answer's last; JMH measures only what lies inside one process.
 * The cost is that figures hold for a machine, which is why the table names it.
 */
package app.livery.bench;
