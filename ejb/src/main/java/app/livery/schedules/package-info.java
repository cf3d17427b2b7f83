/**
 * What happens by the clock; the package reads as the crontab.
 *
 * <p>Decision: the container's timers, and a row in {@code platform.turn} that one node wins for
 * each turn. A scheduler with threads of its own would run our code outside of the container's
 * naming, transactions and class loading, and bring a table and a way of failing that nobody here
 * knows; the row is one statement and shows the last run of everything. A timer that throws is
 * given up by the container, so {@link app.livery.operations.runs.Rota} lets nothing through. Cost:
 * a turn whose node dies is not made up for, the next one does its work; all work here is therefore
 * of the kind that looks for what is due.
 *
 * <p>Trap: the timers manage transactions themselves (they open none). A declared {@code
 * NOT_SUPPORTED} is not heeded for a timer's method, and then one transaction would hold the turn
 * and the work together.
 */
package app.livery.schedules;
