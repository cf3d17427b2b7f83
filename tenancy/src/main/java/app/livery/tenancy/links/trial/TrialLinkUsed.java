package app.livery.tenancy.links.trial;

import app.livery.kernel.Fact;
import java.util.UUID;

/** Somebody came in by a trial link. */
public record TrialLinkUsed(UUID subject, UUID person, TrialLinkRow link) implements Fact {}
