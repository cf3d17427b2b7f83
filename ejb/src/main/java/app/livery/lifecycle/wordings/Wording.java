package app.livery.lifecycle.wordings;

import app.livery.branding.Hash;
import java.io.Serializable;

/**
 * What a letter says, with merge fields such as <code>{{name}}</code> in it.
 *
 * @param text the part for readers without HTML
 * @param html the part between the brand's head and foot, without styles
 */
public record Wording(String subject, String text, String html) implements Serializable {
  /** Names what it says; whoever says something else has another. */
  String version() {
    return Hash.of(subject + '\0' + text + '\0' + html);
  }
}
