package app.livery.identity;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody has set up a second factor, or goes without from now on. */
public record SecondFactorChanged(UUID subject, String account, boolean on) implements Fact {}
