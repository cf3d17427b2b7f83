package app.livery.identity;

import app.livery.kernel.Secret;
import java.io.Serializable;
import java.time.Instant;

/**
 * A step of signing in was right.
 *
 * @param stage what comes next: a code, setting up a second factor, or nothing more
 * @param cookie the secret for the browser; it takes the place of any earlier one
 * @param until when the session ends at the latest
 */
public record SignedIn(Stage stage, Secret cookie, Instant until) implements Serializable {}
