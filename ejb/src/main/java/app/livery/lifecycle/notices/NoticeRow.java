package app.livery.lifecycle.notices;

import java.io.Serializable;

/**
 * A kind of letter, and whether its reader wants it.
 *
 * @param notice its code, for example {@code member-joined}
 */
public record NoticeRow(String notice, boolean wanted) implements Serializable {}
