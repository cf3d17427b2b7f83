package app.livery.branding;

/**
 * What a brand wears.
 *
 * @param number its number in the history; 0 for the default
 */
public record LiveLivery(int number, Livery livery) {}
