package app.livery.identity;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A member of the staff is about to act in a person's place. */
public record PersonImpersonated(
    UUID subject, String person, String tenant, String member, String reason) implements Fact {}
