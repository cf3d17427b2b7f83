package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTest {
  @Test
  void a_firm_port_that_is_busy_is_refused_in_one_sentence_with_its_setting() throws IOException {
    try (ServerSocket other = loopback()) {
      int busy = other.getLocalPort();
      Port port = new Port(busy, true, "LIVERY_HTTP_PORT");
      CannotStart refusal = assertThrows(CannotStart.class, port::claim);
      assertEquals(
          "Port "
              + busy
              + " is busy: another program listens there. Stop it, or choose another port with"
              + " LIVERY_HTTP_PORT.",
          refusal.getMessage());
    }
  }

  @Test
  void a_default_that_is_busy_gives_way() throws IOException {
    try (ServerSocket other = loopback()) {
      assertNotEquals(other.getLocalPort(), Port.preferably(other.getLocalPort()).claim());
    }
  }

  @Test
  void a_free_port_is_taken_as_wished() throws IOException {
    int free;
    try (ServerSocket socket = loopback()) {
      free = socket.getLocalPort();
    }
    assertEquals(free, new Port(free, true, "LIVERY_HTTP_PORT").claim());
  }

  private static ServerSocket loopback() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
