package app.livery.operations.names;

import app.livery.kernel.Settings;
import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Asks the world's name servers, through the resolver that {@code LIVERY_DNS} names ({@code
 * address:port}) or else the machine's own. Nothing is remembered here; the resolver may remember.
 */
@ApplicationScoped
public class NameServers implements NameService {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int TRIES = 2;
  private static final String STANDARD_PORT = "53";

  @Override
  public NameReply texts(String name) {
    return ask(name, Type.TXT, record -> String.join("", ((TXTRecord) record).getStrings()));
  }

  @Override
  public NameReply alias(String name) {
    return ask(name, Type.CNAME, record -> text(((CNAMERecord) record).getTarget()));
  }

  @Override
  public NameReply addresses(String name) {
    NameReply four = ask(name, Type.A, record -> ((ARecord) record).getAddress().getHostAddress());
    if (four.isSilence()) return four;
    NameReply six =
        ask(name, Type.AAAA, record -> ((AAAARecord) record).getAddress().getHostAddress());
    if (six.isSilence()) return six;
    List<String> both = new ArrayList<>(four.values());
    both.addAll(six.values());
    return both.isEmpty() ? new NameReply.Nothing() : new NameReply.Found(both);
  }

  private static NameReply ask(String name, int type, Function<Record, String> value) {
    try {
      Name absolute = Name.fromString(name, Name.root);
      Message question = Message.newQuery(Record.newRecord(absolute, type, DClass.IN));
      return read(resolver().send(question), type, value);
    } catch (TextParseException e) {
      return new NameReply.Nothing();
    } catch (IOException e) {
      return new NameReply.Silence(String.valueOf(e.getMessage()));
    }
  }

  private static NameReply read(Message answer, int type, Function<Record, String> value) {
    int code = answer.getRcode();
    if (code == Rcode.NXDOMAIN) return new NameReply.Nothing();
    if (code != Rcode.NOERROR) return new NameReply.Silence(Rcode.string(code));
    List<String> values =
        answer.getSection(Section.ANSWER).stream()
            .filter(record -> record.getType() == type)
            .map(value)
            .toList();
    return values.isEmpty() ? new NameReply.Nothing() : new NameReply.Found(values);
  }

  private static Resolver resolver() throws UnknownHostException {
    Resolver resolver = Settings.find("LIVERY_DNS").map(NameServers::at).orElse(null);
    if (resolver == null) {
      ExtendedResolver machine = new ExtendedResolver();
      machine.setRetries(TRIES);
      resolver = machine;
    }
    resolver.setTimeout(PATIENCE);
    return resolver;
  }

  /** An address and its port, which may be left out: {@code 10.0.0.2}, {@code [::1]:5353}. */
  private static Resolver at(String address) {
    int colon = address.lastIndexOf(':');
    boolean port = colon > 0 && address.indexOf(':') == colon || address.contains("]:");
    String host = (port ? address.substring(0, colon) : address).replaceAll("[\\[\\]]", "");
    int number = Integer.parseInt(port ? address.substring(colon + 1) : STANDARD_PORT);
    ExtendedResolver resolver =
        new ExtendedResolver(
            new Resolver[] {new SimpleResolver(new InetSocketAddress(host, number))});
    resolver.setRetries(TRIES);
    return resolver;
  }

  private static String text(Name name) {
    return name.toString(true).toLowerCase(Locale.ROOT);
  }
}
