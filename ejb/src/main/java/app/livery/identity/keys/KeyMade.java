package app.livery.identity.keys;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A key was made. */
public record KeyMade(UUID subject, KeyRow key) implements Fact {}
