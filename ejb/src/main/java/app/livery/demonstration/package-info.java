/**
 * The cast of the first run: two brands with people, links, something sold and a month of history,
 * so that a newcomer sees a living product. It goes through the same use cases as everybody.
 *
 * <p>Decision: who plays is data ({@code demonstration/cast.json}), when they came is {@link
 * app.livery.kernel.Moments}. Each brand is one transaction; a start that was cut off plays what is
 * missing.
 */
package app.livery.demonstration;
