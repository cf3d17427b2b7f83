package app.livery.lifecycle.wordings;

import java.io.Serializable;

/**
 * What a letter says, with merge fields such as <code>{{name}}</code> in it.
 *
 * @param text the part for readers without HTML
 * @param html the part between the brand's head and foot, without styles
 */
public record Wording(String subject, String text, String html) implements Serializable {}
