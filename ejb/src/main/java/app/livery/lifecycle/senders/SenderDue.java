package app.livery.lifecycle.senders;

import java.util.List;
import java.util.UUID;

/** A domain that is to be looked at, with its keys. */
record SenderDue(String domain, List<Key> keys) {
  record Key(UUID id, String selector, String publicKey) {}
}
