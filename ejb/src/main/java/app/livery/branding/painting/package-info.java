/**
 * Draws what has to be a picture: icons, preview cards, the letters on both.
 *
 * <p>Context: servers have no fonts, and one's font is not the other's. Decision: letters are taken
 * as outlines out of the fonts that come along, and Arabic is joined and ordered here, so that the
 * same picture comes out everywhere and the machine's own fonts are never asked. Cost: no kerning,
 * and what neither font holds is left out.
 */
package app.livery.branding.painting;
