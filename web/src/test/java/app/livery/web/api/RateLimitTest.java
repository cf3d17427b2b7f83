package app.livery.web.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.kernel.Actor;
import app.livery.kernel.Call;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Ids;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many calls a minute has room for. */
class RateLimitTest {
  private static final String SETTING = "LIVERY_API_CALLS_ADDRESS";

  private final CurrentCall call = new CurrentCall();
  private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
  private final Map<String, Object> properties = new HashMap<>();
  private RateLimit limit;

  @BeforeEach
  void set() {
    System.setProperty(SETTING, "3");
    limit = new RateLimit();
    limit.call = call;
  }

  @AfterEach
  void reset() {
    System.clearProperty(SETTING);
    call.close();
  }

  @Test
  void a_stranger_beyond_the_limit_is_told_when_to_come_again() {
    from(Actor.STRANGER, "10.0.0.1");
    for (int i = 0; i < 3; i++) send();
    Refused refused = assertThrows(Refused.class, this::send);
    assertEquals(429, refused.refusal().status());
    int wait = Integer.parseInt(refused.refusal().headers().get("Retry-After"));
    assertTrue(wait >= 1 && wait <= 20, "one of three calls a minute is back within " + wait);
  }

  @Test
  void what_is_left_is_told_each_time() {
    from(Actor.STRANGER, "10.0.0.1");
    send();
    assertEquals("\"address\";q=3;w=60", headers.getFirst("RateLimit-Policy"));
    assertTrue(headers.getFirst("RateLimit").toString().startsWith("\"address\";r=2;t="));
  }

  @Test
  void one_caller_takes_nothing_from_another() {
    from(Actor.STRANGER, "10.0.0.1");
    for (int i = 0; i < 3; i++) send();
    from(Actor.STRANGER, "10.0.0.2");
    assertDoesNotThrow(this::send);
    from(Actor.key(Ids.next(), "key", Set.of(), null, Set.of()), "10.0.0.1");
    assertDoesNotThrow(this::send);
    assertTrue(headers.getFirst("RateLimit-Policy").toString().startsWith("\"key\""));
  }

  private void from(Actor actor, String address) {
    call.open(new Call(null, actor, "request", address));
  }

  private void send() {
    ContainerRequestContext request =
        context(
            ContainerRequestContext.class,
            (name, arguments) -> {
              if (name.equals("setProperty")) properties.put((String) arguments[0], arguments[1]);
              return name.equals("getProperty") ? properties.get(arguments[0]) : null;
            });
    limit.filter(request);
    limit.filter(
        request,
        context(
            ContainerResponseContext.class,
            (name, arguments) -> name.equals("getHeaders") ? headers : null));
  }

  private interface Answering {
    Object answer(String name, Object[] arguments);
  }

  private static <T> T context(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answering.answer(method.getName(), arguments)));
  }
}
