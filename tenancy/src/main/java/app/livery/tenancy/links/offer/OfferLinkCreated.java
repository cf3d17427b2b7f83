package app.livery.tenancy.links.offer;

import app.livery.kernel.Fact;
import java.util.UUID;

/** There is a new deal in a link. */
public record OfferLinkCreated(UUID subject, OfferLinkRow link) implements Fact {}
