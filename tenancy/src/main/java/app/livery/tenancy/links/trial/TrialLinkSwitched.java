package app.livery.tenancy.links.trial;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A trial link was switched off, or on again. */
public record TrialLinkSwitched(UUID subject, boolean on, TrialLinkRow link) implements Fact {}
