package app.livery.tenancy.codes;

import app.livery.kernel.Fact;
import java.util.UUID;

/** There is a new code for signing up. */
public record CodeCreated(UUID subject, InviteCodeRow code) implements Fact {}
