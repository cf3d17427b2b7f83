package app.livery.identity.keys;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A key opens nothing any more. */
public record KeyRevoked(UUID subject, KeyRow key) implements Fact {}
