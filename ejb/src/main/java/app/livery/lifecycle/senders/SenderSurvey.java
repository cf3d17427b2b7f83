package app.livery.lifecycle.senders;

import app.livery.tenancy.hosts.NameService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Looks at what name servers say of a sender's domain. Takes seconds at worst. */
@ApplicationScoped
public class SenderSurvey {
  @Inject NameService names;

  SenderSight look(SenderDue due) {
    Map<UUID, Seen> keys = new HashMap<>();
    for (SenderDue.Key key : due.keys())
      keys.put(key.id(), DkimRecord.look(names, due.domain(), key.selector(), key.publicKey()));
    return new SenderSight(
        Spf.look(names, due.domain(), SpfInclude.fromSettings()),
        Dmarc.look(names, due.domain()),
        keys);
  }
}
