package app.livery.branding;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a brand is about to wear.
 *
 * @param edition grows with each change, from a number of its own; 0 while there is no draft, and
 *     then the livery is the worn one
 * @param changedAt null while there is no draft
 * @param changedBy null while there is no draft
 */
public record LiveryDraft(Livery livery, int edition, Instant changedAt, String changedBy)
    implements Serializable {
  /** There is no draft: whoever begins one begins with what is worn. */
  static LiveryDraft none(Livery worn) {
    return new LiveryDraft(worn, 0, null, null);
  }

  public boolean exists() {
    return edition > 0;
  }
}
