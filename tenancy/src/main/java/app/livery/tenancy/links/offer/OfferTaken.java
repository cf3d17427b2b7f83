package app.livery.tenancy.links.offer;

import app.livery.kernel.Fact;
import app.livery.tenancy.organisations.OrganisationRow;
import java.util.UUID;

/** An organisation took a deal, its founder's or its owner's doing. */
public record OfferTaken(
    UUID subject, UUID person, OfferState state, OrganisationRow organisation, OfferLinkRow link)
    implements Fact {}
