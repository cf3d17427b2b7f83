package app.livery.tenancy.hosts;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * A tenant's links carry another host name from now on; null stands for the one below the
 * platform's.
 */
public record MainHostChosen(UUID subject, Change<String> host) implements Fact {}
