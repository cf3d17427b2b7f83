package app.livery.tenancy.links.trial;

import app.livery.kernel.Fact;
import java.util.UUID;

/** There is a new link that lets people try the product. */
public record TrialLinkCreated(UUID subject, TrialLinkRow link) implements Fact {}
