/**
 * The documents that are made from the code: the table of permissions and the description of the
 * API. They are committed, so that a change of either shows in review; tests fail while a committed
 * one is stale, and renew it when they run with {@code -Drenew=true}.
 */
package app.livery.web.api.document;
