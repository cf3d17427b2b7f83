package app.livery.branding;

/**
 * What became of a look that came from another place.
 *
 * @param cssLeftOut whether its CSS stayed outside, because the platform grants the brand none
 */
public record TakenIn(LiveryDraft draft, boolean cssLeftOut) {}
