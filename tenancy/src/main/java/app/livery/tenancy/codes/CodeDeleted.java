package app.livery.tenancy.codes;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A code is gone for good. */
public record CodeDeleted(UUID subject, InviteCodeRow code) implements Fact {}
