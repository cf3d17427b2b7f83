package app.livery.billing.ledger;

import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the debits of one brand that wait together, in one transaction. */
@UseCase
class DebitRound {
  @Inject Tills tills;
  @Inject Clock clock;

  /** How each has fared; nobody may be told before the transaction is over. */
  Map<Waiting, Taken> write(List<Waiting> together) {
    Map<Waiting, Taken> fates = new HashMap<>();
    Taking how = Taking.use(clock.instant());
    List<Waiting> open = together;
    while (!open.isEmpty()) {
      List<Waiting> round = withKeysOfTheirOwn(open);
      List<Taken> taken = tills.take(round.stream().map(Waiting::use).toList(), how);
      for (int i = 0; i < round.size(); i++)
        if (taken.get(i).fate() != Taken.Fate.OPEN) fates.put(round.get(i), taken.get(i));
      open = open.stream().filter(each -> !fates.containsKey(each)).toList();
    }
    return fates;
  }

  /** Of two under one key the second one must see what the first has written. */
  private static List<Waiting> withKeysOfTheirOwn(List<Waiting> open) {
    Set<String> seen = new HashSet<>();
    return open.stream().filter(each -> seen.add(each.use().name())).toList();
  }
}
