package app.livery.billing.hooks;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An endpoint's calls are signed with another secret. */
public record HookSecretRotated(UUID subject, HookRow hook) implements Fact {}
