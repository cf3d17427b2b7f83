/**
 * What a brand looks like: its livery, and the sheet of tokens that dresses the whole product in
 * it.
 *
 * <p>Context: a brand picks two colours and a few habits; every page, control and chart has to stay
 * readable whatever it picks. Decision: the brand's colours are kept where they fill, and
 * everything that must be read is searched in lightness until WCAG AA holds on every surface it may
 * lie on. Cost: a very light or very dark brand meets a shifted version of its colour in links and
 * lines.
 *
 * <p>Context: admins try things out, sometimes two of them at once, and a brand's looks are seen by
 * all of its people. Decision: one draft with an edition that whoever changes it must have seen;
 * publishing writes an append-only history, and going back is a publication of its own. Cost: of
 * two admins the slower one is told to look again.
 *
 * <p>Context: pictures come from anywhere. Decision: they are known by their first bytes, measured
 * before they are unpacked, and written anew; drawings are copied element by element from a list.
 * WebP is not taken, because nothing that we keep reads it. Cost: what a drawing animates is lost.
 */
package app.livery.branding;
