package app.livery.identity;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody has another password from now on. */
public record PasswordChanged(UUID subject, String account) implements Fact {}
