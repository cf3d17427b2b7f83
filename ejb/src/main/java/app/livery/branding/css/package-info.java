/**
 * CSS that a brand writes itself, on top of the theme.
 *
 * <p>Context: admins want the last word about looks, and CSS can do harm: fetch from elsewhere,
 * cover what must be seen, break out of its place. Decision: what is typed is kept as it is, and
 * never sent. What is sent is written anew from the parsed tree, from lists of at-rules, functions
 * and forms that are known, inside of a scope that holds a page's content but neither the banner of
 * impersonation nor the legal footer. Cost: selectors for {@code :root}, {@code html} and {@code
 * body} mean the content's frame, nested rules are not taken, and browsers without {@code @scope}
 * show the theme alone.
 */
package app.livery.branding.css;
