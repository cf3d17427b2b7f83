package app.livery.billing.hooks;

import java.io.Serializable;
import java.util.List;

/**
 * What endpoints can be told.
 *
 * @param version of what is sent
 * @param events the codes, for example {@code member.joined}
 */
public record HookEvents(int version, List<String> events) implements Serializable {}
