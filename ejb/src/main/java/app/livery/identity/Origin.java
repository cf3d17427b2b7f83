package app.livery.identity;

/**
 * Where somebody signs in from.
 *
 * @param device as its owner would call it, for example {@code Firefox on Linux}
 * @param address the network address; may be empty
 */
record Origin(String device, String address) {}
