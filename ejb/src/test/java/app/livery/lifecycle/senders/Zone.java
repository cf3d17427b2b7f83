package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameReply;
import app.livery.tenancy.hosts.NameService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Name servers that know what a test has written down. */
final class Zone implements NameService {
  private final Map<String, List<String>> texts = new HashMap<>();
  private boolean silent;

  Zone with(String name, String text) {
    texts.computeIfAbsent(name, each -> new ArrayList<>()).add(text);
    return this;
  }

  /** They answer nobody any more. */
  Zone silent() {
    silent = true;
    return this;
  }

  @Override
  public NameReply texts(String name) {
    if (silent) return new NameReply.Silence("SERVFAIL");
    return texts.containsKey(name) ? new NameReply.Found(texts.get(name)) : new NameReply.Nothing();
  }

  @Override
  public NameReply alias(String name) {
    return new NameReply.Nothing();
  }

  @Override
  public NameReply addresses(String name) {
    return new NameReply.Nothing();
  }
}
