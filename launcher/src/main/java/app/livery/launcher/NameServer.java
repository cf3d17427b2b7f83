package app.livery.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name server on loopback that knows what stands in its {@link Zone}, and {@code localhost} with
 * all below it. The server asks it instead of the world, so that whole stories about host names can
 * be told on one machine, failures included.
 */
public final class NameServer implements Closeable {
  private static final int LARGEST = 4096;
  private static final int HOPS = 8;
  private static final String LOOPBACK = "127.0.0.1";

  private final Zone zone;
  private final DatagramSocket socket;
  private final Thread thread;
  private final Map<String, byte[]> answered = new ConcurrentHashMap<>();

  private NameServer(Zone zone, DatagramSocket socket) {
    this.zone = zone;
    this.socket = socket;
    this.thread = new Thread(this::serve, "name server");
    thread.setDaemon(true);
  }

  static NameServer open(Zone zone) {
    try {
      InetAddress loopback = InetAddress.getByName(LOOPBACK);
      NameServer server = new NameServer(zone, new DatagramSocket(0, loopback));
      server.thread.start();
      return server;
    } catch (IOException e) {
      throw new CannotStart("The name server cannot listen: " + e.getMessage() + ".", e);
    }
  }

  /** What it knows. */
  public Zone zone() {
    return zone;
  }

  /** Where it is asked, as {@code LIVERY_DNS} wants it. */
  public String address() {
    return LOOPBACK + ":" + socket.getLocalPort();
  }

  private void serve() {
    byte[] buffer = new byte[LARGEST];
    while (!socket.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(packet);
        answer(packet.getData(), packet.getLength(), packet.getSocketAddress());
      } catch (IOException | RuntimeException e) {
        // a packet that is no question, or the end
      }
    }
  }

  private void answer(byte[] packet, int length, SocketAddress to) throws IOException {
    NameQuestion question = NameQuestion.read(packet, length);
    Optional<byte[]> reply = reply(question);
    if (reply.isPresent()) socket.send(new DatagramPacket(reply.get(), reply.get().length, to));
  }

  private Optional<byte[]> reply(NameQuestion question) {
    String failure = zone.failure(question.name()).orElse("");
    String key = question.name() + " " + question.type();
    return switch (failure) {
      case "TIMEOUT" -> Optional.empty();
      case "SERVFAIL" -> Optional.of(question.reply(NameQuestion.SERVFAIL, List.of()));
      case "NXDOMAIN" -> Optional.of(question.reply(NameQuestion.NXDOMAIN, List.of()));
      case "STALE" -> Optional.of(question.numbered(answered.getOrDefault(key, fresh(question))));
      default -> {
        byte[] fresh = fresh(question);
        answered.put(key, fresh);
        yield Optional.of(fresh);
      }
    };
  }

  private byte[] fresh(NameQuestion question) {
    List<Zone.Entry> entries = new ArrayList<>();
    String name = question.name();
    for (int hop = 0; hop < HOPS; hop++) {
      List<Zone.Entry> own = records(name, question.type());
      entries.addAll(own);
      List<Zone.Entry> alias = zone.of(name, "CNAME");
      if (!own.isEmpty() || alias.isEmpty()) break;
      entries.add(alias.get(0));
      name = Zone.plain(alias.get(0).value());
    }
    boolean known = !entries.isEmpty() || isLocal(name) || zone.knows(name);
    return question.reply(known ? NameQuestion.NOERROR : NameQuestion.NXDOMAIN, entries);
  }

  private List<Zone.Entry> records(String name, String type) {
    List<Zone.Entry> own = zone.of(name, type);
    return own.isEmpty() && isLocal(name) && type.equals("A")
        ? List.of(new Zone.Entry(name, "A", LOOPBACK))
        : own;
  }

  private static boolean isLocal(String name) {
    return name.equals("localhost") || name.endsWith(".localhost");
  }

  @Override
  public void close() {
    socket.close();
  }
}
