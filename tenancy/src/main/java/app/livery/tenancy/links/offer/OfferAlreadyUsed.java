package app.livery.tenancy.links.offer;

import app.livery.kernel.RuleBroken;

/** The organisation, or the person who would found one, has taken this offer before. */
public class OfferAlreadyUsed extends RuleBroken {}
