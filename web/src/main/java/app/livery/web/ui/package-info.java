/**
 * The kit that pages are made with: words, who reads, the shell around a page, tables, errors.
 *
 * <p>Decision: a page is a view, a bean and nothing else. What every page needs (the frame, the
 * words, the reader's language and zone, messages, faults, lists that page and sort in the
 * database) stands here once and is reached by the tags {@code app:} and {@code kit:}. The cost is
 * that this package alone knows Faces from the inside.
 */
package app.livery.web.ui;
