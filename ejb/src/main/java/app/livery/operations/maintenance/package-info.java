/**
 * Closes brands for a while, so that work on them can be done in peace.
 *
 * <p>Context: people who meet a brand under repair must read when it is back, in the brand's own
 * look, and programs when to come again. Decision: a maintenance is a row with an end; every node
 * holds those that run in memory and reads them again with each beat of the database's pulse, so
 * that no request waits for a query. The platform's own host stays open: whoever began it must be
 * able to end it. Cost: another node learns of it within two seconds.
 */
package app.livery.operations.maintenance;
