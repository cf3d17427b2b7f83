package app.livery.tenancy.codes;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A code was switched off, or on again. */
public record CodeSwitched(UUID subject, boolean on, InviteCodeRow code) implements Fact {}
