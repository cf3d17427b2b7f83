package app.livery.tenancy.codes;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody came in by a code. */
public record CodeRedeemed(UUID subject, UUID person, InviteCodeRow code) implements Fact {}
