package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.Finding;
import java.io.Serializable;

/**
 * A TXT record that has to stand in a sender's zone.
 *
 * @param name whole, without a dot at the end
 * @param value what to put there; where a record is there already, that one put right
 * @param finding what the last look found
 * @param fault what is wrong with what stands there; null for nothing
 * @param found what stands there instead; empty for nothing
 */
public record SenderRecord(
    RecordKind kind, String name, String value, Finding finding, RecordFault fault, String found)
    implements Serializable {}
