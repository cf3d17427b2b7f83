package app.livery.billing.hooks;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A system of the brand's own is told what happens from now on. */
public record HookMade(UUID subject, HookRow hook) implements Fact {}
