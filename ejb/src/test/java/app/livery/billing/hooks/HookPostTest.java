package app.livery.billing.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.livery.operations.work.Hands;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door to the other side, against receivers that behave well and badly. */
class HookPostTest {
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(1);
  private HookPost post;
  private Receiver receiver;

  @BeforeEach
  void open() throws IOException {
    System.setProperty("LIVERY_HOOKS_LOOPBACK", "true");
    receiver = new Receiver();
    post = new HookPost(hands(), Duration.ofSeconds(12));
  }

  @AfterEach
  void close() throws IOException {
    System.clearProperty("LIVERY_HOOKS_LOOPBACK");
    post.close();
    receiver.close();
    clockwork.shutdownNow();
  }

  @Test
  void a_call_carries_its_body_and_headers_and_what_is_said_to_it_comes_back() {
    receiver.says("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nthanks");
    HookReply reply = send(receiver.url());
    assertEquals(HookOutcome.TAKEN, reply.outcome());
    assertEquals("thanks", reply.answer());
    String heard = receiver.heard();
    assertTrue(heard.startsWith("POST /in HTTP/1.1"), heard);
    assertTrue(heard.contains("webhook-id: 7"), heard);
    assertTrue(heard.contains("Content-Type: application/json"), heard);
    assertTrue(heard.endsWith("{\"a\":1}"), heard);
  }

  @Test
  void only_a_status_of_two_hundred_something_is_a_yes() {
    for (var each :
        Map.of(
                "204 No Content", HookOutcome.TAKEN,
                "302 Found", HookOutcome.REDIRECTED,
                "401 Unauthorized", HookOutcome.DECLINED,
                "410 Gone", HookOutcome.GONE,
                "503 Service Unavailable", HookOutcome.DECLINED)
            .entrySet()) {
      receiver.says("HTTP/1.1 " + each.getKey() + "\r\nContent-Length: 0\r\n\r\n");
      assertEquals(each.getValue(), send(receiver.url()).outcome(), each.getKey());
    }
  }

  @Test
  void a_redirection_is_not_followed() {
    receiver.says(
        "HTTP/1.1 307 Moved\r\nLocation: " + receiver.url() + "\r\nContent-Length: 0\r\n\r\n");
    assertEquals(HookOutcome.REDIRECTED, send(receiver.url()).outcome());
    assertEquals(1, receiver.calls());
  }

  @Test
  void who_says_nothing_or_little_by_little_is_given_up_in_time() {
    post.close();
    post = new HookPost(hands(), PATIENCE);
    for (String words : List.of("", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n\r\n")) {
      receiver.dripsAfter(words);
      long begun = System.nanoTime();
      assertEquals(HookOutcome.TIMED_OUT, send(receiver.url()).outcome(), words);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      assertTrue(millis < 10 * PATIENCE.toMillis(), millis + " ms");
    }
  }

  @Test
  void an_endless_answer_is_not_read_to_its_end() {
    receiver.floodsAfter("HTTP/1.1 200 OK\r\n\r\n");
    HookReply reply = send(receiver.url());
    assertEquals(HookOutcome.TAKEN, reply.outcome());
    assertEquals(1000, reply.answer().length());
  }

  @Test
  void a_line_that_is_cut_is_no_answer() {
    receiver.says("");
    HookReply reply = send(receiver.url());
    assertEquals(HookOutcome.UNREACHABLE, reply.outcome());
    assertNull(reply.status());
  }

  @Test
  void where_nobody_listens_nobody_is_reached() throws IOException {
    String url = receiver.url();
    receiver.close();
    assertEquals(HookOutcome.UNREACHABLE, send(url).outcome());
  }

  @Test
  void what_speaks_no_tls_is_not_trusted() {
    receiver.says("HTTP/1.1 200 OK\r\n\r\n");
    assertEquals(HookOutcome.UNTRUSTED, send(receiver.url().replace("http:", "https:")).outcome());
  }

  @Test
  void what_lies_inside_is_not_called_whatever_it_is_named() {
    System.clearProperty("LIVERY_HOOKS_LOOPBACK");
    for (String host : List.of("localhost", "127.0.0.1", "[::1]", "2130706433")) {
      String url = receiver.url().replace("127.0.0.1", host);
      assertEquals(HookOutcome.INSIDE, send(url).outcome(), host);
    }
    assertEquals(0, receiver.calls());
  }

  private HookReply send(String url) {
    return post.post(url, "{\"a\":1}", Map.of("webhook-id", "7"));
  }

  private Hands hands() {
    return new Hands() {
      @Override
      public void later(Duration pause, Runnable task) {
        clockwork.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
      }
    };
  }
}
