package app.livery.billing.hooks;

import app.livery.kernel.Line;
import app.livery.kernel.Malformed;
import java.util.List;

/**
 * What an endpoint shall be.
 *
 * @param events the codes of what it is told; at least one
 */
public record HookWish(String name, String url, List<String> events) {
  /**
   * @throws Malformed at the field that is to blame
   */
  HookWish checked() {
    if (events == null || events.isEmpty()) throw new Malformed("events", "hookEvents");
    List<String> known =
        events.stream().map(HookEvent::of).sorted().distinct().map(HookEvent::code).toList();
    return new HookWish(Line.name(name, "name"), Endpoint.checked(url), known);
  }
}
