package app.livery.web.api;

/**
 * The answer to a creating call: 201 with the thing itself and where it lives.
 *
 * @param path below the API's root, for example {@code invites/0193…}
 * @param body what was created
 */
public record Created<T>(String path, T body) {}
