package app.livery.tenancy.links.offer;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an offer link says to whoever holds it.
 *
 * @param expiresAt until when it may be taken; null for ever
 */
public record OfferPreview(Deal deal, Instant expiresAt) implements Serializable {}
