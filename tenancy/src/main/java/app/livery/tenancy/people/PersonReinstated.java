package app.livery.tenancy.people;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody may sign in again. They take seats as anybody who comes in does, or stay out. */
public record PersonReinstated(UUID subject, PersonRef person) implements Fact {}
