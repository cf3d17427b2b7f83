package app.livery.billing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HookEventTest {
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(secret|password|token|hash|sealed|credential).*");

  @Test
  void nothing_that_is_sent_holds_a_secret() {
    List<String> found = new ArrayList<>();
    for (HookEvent event : HookEvent.values())
      look(event.fact(), event.code(), found, new HashSet<>());
    assertEquals(List.of(), found);
  }

  @Test
  void a_secret_would_be_seen() {
    record Careless(String name, Inner inner) {}
    List<String> found = new ArrayList<>();
    look(Careless.class, "careless", found, new HashSet<>());
    assertFalse(found.isEmpty());
  }

  private record Inner(String secretHash) {}

  @Test
  void codes_tell_events_apart() {
    assertEquals(HookEvent.values().length, new HashSet<>(HookEvent.codes()).size());
    for (HookEvent event : HookEvent.values())
      assertEquals(event, HookEvent.ofFact(event.fact().getSimpleName()).orElseThrow());
  }

  private static void look(Class<?> type, String path, List<String> found, Set<Class<?>> seen) {
    if (!type.isRecord() || !seen.add(type)) return;
    for (RecordComponent part : type.getRecordComponents()) {
      String name = path + "." + part.getName();
      if (SECRET.matcher(part.getName()).matches()) found.add(name);
      look(part.getType(), name, found, seen);
    }
  }
}
