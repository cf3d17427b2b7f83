package app.livery.tenancy.links.offer;

import app.livery.kernel.Fact;
import java.util.UUID;

/** An offer link was switched off, or on again. */
public record OfferLinkSwitched(UUID subject, boolean on, OfferLinkRow link) implements Fact {}
