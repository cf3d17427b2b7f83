/**
 * The build of the theme; nothing in here ends up in the jar.
 *
 * <p>Context: PrimeFaces ships compiled sheets with hard-coded colours, so a brand cannot re-colour
 * them. Decision: its SCSS sources are compiled once with every colour a custom property, and each
 * tenant only brings a small sheet of values. Cost: an upgrade of PrimeFaces has to be looked at,
 * which is why every patch states how often it must match.
 */
package app.livery.themes;
