/**
 * What reaches people of a brand is searched for traces: of the platform, and of other brands.
 *
 * <p>A crawl follows links as somebody in their browser could, at the brand's own host name, and
 * keeps all that was answered: pages, sheets, scripts, pictures, documents, errors, headers and
 * cookies.
 */
package app.livery.stories.fidelity;
