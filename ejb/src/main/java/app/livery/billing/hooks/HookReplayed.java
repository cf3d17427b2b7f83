package app.livery.billing.hooks;

import app.livery.kernel.Fact;
import java.util.UUID;

/** So many calls to an endpoint are made again. */
public record HookReplayed(UUID subject, int deliveries) implements Fact {}
