package app.livery.web.api;

/**
 * The answer to a creating call: 201 with the thing itself and where it lives.
 *
 * @param path below the API's root, for example {@code invites/0193…}
 * @param body what was created
 * @param repeated whether an earlier call with the same idempotency key created it
 */
public record Created<T>(String path, T body, boolean repeated) {
  public Created(String path, T body) {
    this(path, body, false);
  }

  Created<T> again() {
    return new Created<>(path, body, true);
  }
}
