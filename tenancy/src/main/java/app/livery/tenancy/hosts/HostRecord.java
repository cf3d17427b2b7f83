package app.livery.tenancy.hosts;

import java.io.Serializable;

/**
 * A record that has to stand in a host's zone.
 *
 * @param type {@code TXT}, {@code CNAME} or {@code A}
 * @param name whole, without a dot at the end
 * @param finding what the last look found
 * @param found what stands there instead; empty for nothing
 */
public record HostRecord(String type, String name, String value, Finding finding, String found)
    implements Serializable {}
