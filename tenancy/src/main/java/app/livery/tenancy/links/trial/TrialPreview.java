package app.livery.tenancy.links.trial;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a trial link says to whoever holds it.
 *
 * @param days how long they may stay
 * @param expiresAt until when they may come; null for ever
 */
public record TrialPreview(int days, Instant expiresAt) implements Serializable {}
