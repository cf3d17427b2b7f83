package app.livery.billing.hooks;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** Name, address or events of an endpoint are no longer what they were. */
public record HookChanged(UUID subject, Change<String> url, HookRow hook) implements Fact {}
