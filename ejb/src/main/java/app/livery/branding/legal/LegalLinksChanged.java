package app.livery.branding.legal;

import app.livery.branding.NewLooks;
import java.util.UUID;

/**
 * The links at the foot of a brand's pages are others.
 *
 * @param links which, in one line
 */
public record LegalLinksChanged(UUID subject, String links) implements NewLooks {}
