package app.livery.identity;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Sessions of somebody were ended before their time. */
public record SessionsEnded(UUID subject, int count) implements Fact {}
