package app.livery.branding.legal;

import app.livery.branding.Hash;
import java.io.Serializable;

/**
 * The links as they stand now.
 *
 * @param version names them; whoever changes them says which they saw
 * @param changedBy empty while nobody has changed them
 */
public record LegalState(LegalLinks links, String version, String changedBy)
    implements Serializable {
  static final LegalState BLANK = of(LegalLinks.NONE, "");

  static LegalState of(LegalLinks links, String changedBy) {
    return new LegalState(links, Hash.of(links.toString()), changedBy);
  }
}
