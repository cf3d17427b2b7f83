package app.livery.billing.hooks;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The other side, on a socket of its own, as well or badly behaved as a test wants it. */
final class Receiver implements Closeable {
  private static final byte[] DRIP = {' '};

  private final ServerSocket door;
  private final AtomicInteger calls = new AtomicInteger();
  private volatile String words = "";
  private volatile int pause = -1;
  private volatile String heard = "";

  Receiver() throws IOException {
    door = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::listen, "receiver");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + door.getLocalPort() + "/in";
  }

  /** Answers with this and hangs up. */
  void says(String answer) {
    words = answer;
    pause = -1;
  }

  /** Answers with this and goes on with a letter now and then. */
  void dripsAfter(String answer) {
    words = answer;
    pause = 30;
  }

  /** Answers with this and goes on as fast as it can. */
  void floodsAfter(String answer) {
    words = answer;
    pause = 0;
  }

  int calls() {
    return calls.get();
  }

  String heard() {
    return heard;
  }

  private void listen() {
    while (!door.isClosed()) {
      try (Socket line = door.accept()) {
        calls.incrementAndGet();
        answer(line);
      } catch (IOException | InterruptedException e) {
        heard = heard.isEmpty() ? e.toString() : heard;
      }
    }
  }

  private void answer(Socket line) throws IOException, InterruptedException {
    heard = request(line.getInputStream());
    OutputStream out = line.getOutputStream();
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
    byte[] more = pause == 0 ? "x".repeat(4000).getBytes(StandardCharsets.UTF_8) : DRIP;
    while (pause >= 0) {
      out.write(more);
      out.flush();
      if (pause > 0) Thread.sleep(pause);
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder read = new StringBuilder();
    byte[] some = new byte[4000];
    while (!read.toString().endsWith("}")) {
      int count = in.read(some);
      if (count < 0 || read.length() + count > 10_000) break;
      read.append(new String(some, 0, count, StandardCharsets.UTF_8));
      if (read.charAt(0) != 'P') break;
    }
    return read.toString();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
