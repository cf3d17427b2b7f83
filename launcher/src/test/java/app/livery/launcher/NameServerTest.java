package app.livery.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import javax.naming.CommunicationException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.ServiceUnavailableException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked by the JDK's own client, which knows nothing of the house. */
class NameServerTest {
  @TempDir Path temp;
  private Path file;
  private Zone zone;
  private NameServer server;

  @BeforeEach
  void open() {
    file = temp.resolve("names.txt");
    zone = new Zone(file);
    server = NameServer.open(zone);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void each_sort_of_record_travels_as_others_read_it() throws NamingException {
    zone.add("www.acme.test", "CNAME", "edge.test").add("edge.test", "A", "192.0.2.1");
    zone.add("edge.test", "AAAA", "2001:db8::1").add("acme.test", "MX", "10 mail.acme.test");
    zone.add("acme.test", "TXT", "v=spf1 -all");
    assertEquals("192.0.2.1", ask("www.acme.test", "A").get());
    assertEquals("edge.test.", ask("www.acme.test", "CNAME").get());
    assertEquals(address("2001:db8::1"), address(ask("edge.test", "AAAA").get().toString()));
    assertEquals("10 mail.acme.test.", ask("acme.test", "MX").get());
    assertTrue(ask("acme.test", "TXT").get().toString().contains("v=spf1 -all"));
    assertEquals("127.0.0.1", ask("northwind.localhost", "A").get());
  }

  /** However it is spelt: zeros may be left out. */
  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new AssertionError(literal, e);
    }
  }

  @Test
  void a_text_longer_than_a_piece_arrives_whole() throws NamingException {
    String key = "k".repeat(400);
    zone.add("s._domainkey.acme.test", "TXT", key);
    String told = ask("s._domainkey.acme.test", "TXT").get().toString();
    assertEquals(key, told.replaceAll("[\" ]", ""));
  }

  @Test
  void a_name_without_records_is_none() throws NamingException {
    zone.add("www.acme.test", "A", "192.0.2.1");
    assertThrows(NameNotFoundException.class, () -> ask("acme.example", "A"));
    assertEquals(null, ask("acme.test", "A"));
  }

  @Test
  void it_fails_as_it_is_told_and_mends() throws NamingException {
    zone.add("acme.test", "TXT", "one");
    assertEquals("one", ask("acme.test", "TXT").get());
    zone.fail("test", "SERVFAIL");
    assertThrows(ServiceUnavailableException.class, () -> ask("acme.test", "TXT"));
    zone.fail("test", "NXDOMAIN");
    assertThrows(NameNotFoundException.class, () -> ask("acme.test", "TXT"));
    zone.fail("test", "TIMEOUT");
    assertThrows(CommunicationException.class, () -> ask("acme.test", "TXT"));
    zone.fail("test", "STALE").remove("acme.test", "TXT").add("acme.test", "TXT", "two");
    assertEquals("one", ask("acme.test", "TXT").get());
    zone.mend("test");
    assertEquals("two", ask("acme.test", "TXT").get());
  }

  @Test
  void people_may_edit_its_file() throws NamingException, IOException {
    Files.writeString(file, "# ours\n\nnonsense\nAcme.Test. txt  hello there\n");
    assertEquals(1, zone.entries().size());
    assertTrue(ask("acme.test", "TXT").get().toString().contains("hello there"));
  }

  private Attribute ask(String name, String type) throws NamingException {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
    settings.put("java.naming.provider.url", "dns://" + server.address());
    settings.put("com.sun.jndi.dns.timeout.initial", "300");
    settings.put("com.sun.jndi.dns.timeout.retries", "1");
    return new InitialDirContext(settings).getAttributes(name, new String[] {type}).get(type);
  }
}
