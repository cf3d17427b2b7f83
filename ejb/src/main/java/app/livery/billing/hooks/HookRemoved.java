package app.livery.billing.hooks;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A system of the brand's own is told nothing any more. */
public record HookRemoved(UUID subject, HookRow hook) implements Fact {}
