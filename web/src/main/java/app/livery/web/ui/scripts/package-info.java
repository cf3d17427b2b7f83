/**
 * Pages show before their scripts have come: PrimeFaces defers the files and has what stands in the
 * page wait for them ({@code primefaces.MOVE_SCRIPTS_TO_BOTTOM=defer}). The event handlers that its
 * content security policy takes out of the markup it writes last and has them wait for nothing
 * (15.0.13); here they wait too.
 */
package app.livery.web.ui.scripts;
