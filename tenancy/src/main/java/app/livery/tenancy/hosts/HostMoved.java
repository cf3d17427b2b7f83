package app.livery.tenancy.hosts;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** A host name of a tenant's own has come into another state. */
public record HostMoved(UUID subject, String host, Change<HostState> state, HostCause cause)
    implements Fact {}
