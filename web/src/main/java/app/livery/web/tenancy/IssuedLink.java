package app.livery.web.tenancy;

/**
 * A link right after it was made or sent again.
 *
 * @param address where it leads; shown this once, for only its hash is kept
 */
public record IssuedLink<R>(R link, String address) {}
