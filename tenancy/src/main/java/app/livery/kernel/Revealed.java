package app.livery.kernel;

import java.io.Serializable;

/**
 * Something just made, together with the secret of its link, which nobody can be shown again.
 *
 * @param row what was made
 * @param secret the secret part of its link
 */
public record Revealed<R extends Serializable>(R row, Secret secret) implements Serializable {}
