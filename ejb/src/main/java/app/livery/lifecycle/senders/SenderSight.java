package app.livery.lifecycle.senders;

import java.util.Map;
import java.util.UUID;

/** What one look at all records of a sender's domain has shown, those of the keys by their ids. */
record SenderSight(Seen spf, Seen dmarc, Map<UUID, Seen> keys) {}
