package app.livery.identity;

import java.io.Serializable;
import java.util.List;

/**
 * A second factor was set up on the way in.
 *
 * @param recoveryCodes shown this once
 * @param signedIn the session that goes on
 */
public record Enrolled(List<String> recoveryCodes, SignedIn signedIn) implements Serializable {}
