package app.livery.tenancy.hosts;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A tenant has claimed a host name; it is to be proved. */
public record HostClaimed(UUID subject, String host) implements Fact {}
