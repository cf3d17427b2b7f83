package app.livery.billing.hooks;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** An endpoint was paused, goes on, or was switched off. */
public record HookMoved(UUID subject, Change<HookState> state, HookRow hook) implements Fact {}
