package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * How the server misbehaves on purpose. Each switch is for the next so many calls or deliveries, or
 * until it is taken out.
 *
 * <p>Deliveries: {@code delay} (milliseconds), {@code double} (how many), {@code drop}, {@code cut}
 * (the connection breaks in the middle), {@code hold} (until released), {@code reorder} (so many
 * are gathered, then sent the last first), {@code tamper} (one letter changed after signing),
 * {@code stamp} (seconds by which the signature's time is off), {@code version} (API version of the
 * payload).
 *
 * <p>Calls: {@code fail} (answers the status and does nothing), {@code fail-after} (does it and
 * answers the status), {@code lose} (does it and cuts the connection), {@code latency}
 * (milliseconds).
 */
public final class Switches {
  private static final List<String> KINDS =
      List.of(
          "delay",
          "double",
          "drop",
          "cut",
          "hold",
          "reorder",
          "tamper",
          "stamp",
          "version",
          "fail",
          "fail-after",
          "lose",
          "latency");

  /**
   * A switch.
   *
   * @param where an event type such as {@code invoice.*}, or a call such as {@code POST
   *     /v1/refunds}; {@code *} stands for anything
   * @param left for how many times; negative for ever
   */
  public record Switch(String kind, String value, String where, int left) {}

  private final List<Switch> on = new ArrayList<>();

  /** Turns one on for the next so many times; negative for ever. */
  public synchronized Switches set(String kind, String value, String where, int times) {
    if (!KINDS.contains(kind)) {
      throw Refused.invalid("There is no switch " + kind + ", only " + KINDS, "kind");
    }
    on.add(new Switch(kind, value, where, times));
    return this;
  }

  /** Turns one on for all deliveries or calls, for the next so many times. */
  public Switches next(int times, String kind, String value) {
    return set(kind, value, "*", times);
  }

  /** Turns all off; what is held stays held until it is released. */
  public synchronized void clear() {
    on.clear();
  }

  /** Turns one kind off. */
  public synchronized void clear(String kind) {
    on.removeIf(each -> each.kind.equals(kind));
  }

  /** What is on. */
  public synchronized List<Switch> on() {
    return List.copyOf(on);
  }

  /** Uses up one turn of a switch and answers its value, null if it is off. */
  synchronized String take(String kind, String what) {
    Iterator<Switch> each = on.iterator();
    while (each.hasNext()) {
      Switch one = each.next();
      if (one.kind.equals(kind) && isMeant(one.where, what)) {
        int at = on.indexOf(one);
        if (one.left == 1) {
          each.remove();
        } else if (one.left > 0) {
          on.set(at, new Switch(kind, one.value, one.where, one.left - 1));
        }
        return one.value == null ? "" : one.value;
      }
    }
    return null;
  }

  static boolean isMeant(String where, String what) {
    StringBuilder pattern = new StringBuilder();
    for (String part : where.split("\\*", -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(java.util.regex.Pattern.quote(part));
    }
    return what.matches(pattern.toString());
  }

  static List<String> kinds() {
    return KINDS;
  }

  ArrayNode json() {
    return Json.MAPPER.valueToTree(on());
  }
}
