package app.livery.web.api;

import java.util.List;

/**
 * One page of a walk through a list, newest first.
 *
 * @param items what is on it
 * @param next to be sent as {@code after} for the page behind this one; null on the last page
 */
public record Page<T>(List<T> items, String next) {}
