/**
 * What a brand looks like: its livery, and the sheet of tokens that dresses the whole product in
 * it.
 *
 * <p>Context: a brand picks two colours and a few habits; every page, control and chart has to stay
 * readable whatever it picks. Decision: the brand's colours are kept where they fill, and
 * everything that must be read is searched in lightness until WCAG AA holds on every surface it may
 * lie on. Cost: a very light or very dark brand meets a shifted version of its colour in links and
 * lines.
 */
package app.livery.branding;
