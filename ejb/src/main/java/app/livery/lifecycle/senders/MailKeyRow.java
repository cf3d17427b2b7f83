package app.livery.lifecycle.senders;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A key that signs letters, without the key.
 *
 * @param leavesAt until when its record has to stay; null while it signs or waits
 */
public record MailKeyRow(
    UUID id, String selector, KeyStanding standing, String madeBy, Instant madeAt, Instant leavesAt)
    implements Serializable {}
