/**
 * One command from a fresh machine to a running Livery: PostgreSQL, a mailbox and the server.
 *
 * <p>Context: a newcomer has a JDK and Maven and nothing else. Decision: the launcher unpacks a
 * real PostgreSQL, catches mail on a loopback port, and runs Payara Micro as a child process;
 * {@link app.livery.launcher.House} is the same thing as an object, for stories and measurements.
 * Cost: one small extra Java process, and PostgreSQL's programs (60 MB) unpacked under {@code
 * target}.
 *
 * <p>Everything listens on loopback only. What must survive a restart lives in the data folder;
 * what a start makes anew (the server's root folder) is wiped at each start.
 */
package app.livery.launcher;
