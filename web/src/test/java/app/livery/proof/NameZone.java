package app.livery.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on loopback that the application asks while it is open. */
public final class NameZone implements AutoCloseable {
  private static final int LARGEST = 4096;

  private final DatagramSocket socket;
  private final Map<String, Set<Record>> records = new ConcurrentHashMap<>();
  private volatile int code = Rcode.NOERROR;
  private volatile boolean silent;

  private NameZone(DatagramSocket socket) {
    this.socket = socket;
  }

  public static NameZone open() {
    try {
      NameZone zone = new NameZone(new DatagramSocket(0, InetAddress.getByName("127.0.0.1")));
      new Thread(zone::serve, "zone of a test").start();
      System.setProperty("LIVERY_DNS", "127.0.0.1:" + zone.socket.getLocalPort());
      return zone;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a record; types are {@code TXT}, {@code CNAME} and so on. */
  public NameZone add(String name, String type, String value) {
    try {
      Name owner = Name.fromString(name, Name.root);
      String written = type.equals("TXT") ? text(value) : value;
      Record record = Record.fromString(owner, Type.value(type), DClass.IN, 5, written, Name.root);
      records.computeIfAbsent(key(name, type), key -> ConcurrentHashMap.newKeySet()).add(record);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text travels in pieces of 255 bytes at most. */
  private static String text(String value) {
    return '"' + value.replaceAll(".{255}", "$0\" \"") + '"';
  }

  public NameZone remove(String name, String type) {
    records.remove(key(name, type));
    return this;
  }

  /** Fails from now on. */
  public void fail() {
    code = Rcode.SERVFAIL;
  }

  /** Says nothing from now on. */
  public void fallSilent() {
    silent = true;
  }

  private static String key(String name, String type) {
    return name + " " + type;
  }

  private void serve() {
    byte[] buffer = new byte[LARGEST];
    while (!socket.isClosed()) {
      DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(packet);
        if (!silent) answer(packet);
      } catch (IOException e) {
        // the end
      }
    }
  }

  private void answer(DatagramPacket packet) throws IOException {
    byte[] asked = java.util.Arrays.copyOf(packet.getData(), packet.getLength());
    Message question = new Message(asked);
    Record about = question.getQuestion();
    Message reply = new Message(question.getHeader().getID());
    reply.getHeader().setFlag(Flags.QR);
    reply.getHeader().setRcode(code);
    reply.addRecord(about, Section.QUESTION);
    String name = about.getName().toString(true).toLowerCase(java.util.Locale.ROOT);
    Stream.ofNullable(records.get(key(name, Type.string(about.getType()))))
        .flatMap(Set::stream)
        .forEach(record -> reply.addRecord(record, Section.ANSWER));
    byte[] bytes = reply.toWire();
    socket.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
  }

  @Override
  public void close() {
    System.clearProperty("LIVERY_DNS");
    socket.close();
  }
}
