package app.livery.web.ui.palette;

/**
 * Something that the palette leads to.
 *
 * @param name in the reader's words
 * @param note what tells it from others of the same name; may be empty
 * @param icon the name of a PrimeIcon
 * @param href where it is
 */
record Found(String name, String note, String icon, String href) {}
