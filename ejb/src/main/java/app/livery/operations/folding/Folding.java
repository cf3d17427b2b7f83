package app.livery.operations.folding;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.operations.facts.AuditFeed;
import app.livery.operations.facts.Cursor;
import app.livery.operations.facts.WrittenFact;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The platform's half of folding, one transaction a call. The lock on the tenant's row lets one
 * node fold a tenant at a time, and the feed tells what has been folded, so that a batch offered
 * twice has its effect once.
 */
@UseCase
public class Folding {
  @Inject Folds folds;
  @Inject AuditFeed feed;
  @Inject @Any Instance<Folder> folders;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** What is to be done with the current tenant's stream now. */
  @Within
  public Next next() {
    Fold fold = folds.look(tenant());
    if (!fold.isDue(clock.instant())) return Next.WAIT;
    return fold.isRebuilding() ? Next.REBUILD : Next.FOLD;
  }

  /** Gives a batch its effect: the facts that are new here, in order. */
  @Within
  public void fold(List<WrittenFact> facts) {
    Fold fold = folds.locked(tenant());
    if (fold.isRebuilding()) throw new StreamMoved();
    fold.went(take(facts), clock.instant());
  }

  /** Where the rebuilding of the current tenant's models stands. */
  @Within
  public Cursor cursor() {
    return folds.look(tenant()).cursor();
  }

  /** Gives the next batch of a rebuilding its effect, unless another node has done so meanwhile. */
  @Within
  public void refold(Cursor from, List<WrittenFact> facts) {
    Fold fold = folds.locked(tenant());
    boolean mine = fold.isRebuilding() && Objects.equals(from, fold.cursor());
    if (!mine) throw new StreamMoved();
    if (facts.isEmpty()) {
      fold.endRebuilding();
      return;
    }
    fold.went(take(facts), clock.instant());
    fold.rebuiltUpTo(facts.get(facts.size() - 1).place(), facts.size());
  }

  /** Notes that a fact cannot be folded, and when to try again. */
  @Within
  public void stop(WrittenFact fact, String why) {
    folds.locked(tenant()).stop(fact, why, clock.instant());
  }

  private int take(List<WrittenFact> facts) {
    List<UUID> ids = facts.stream().map(WrittenFact::id).toList();
    Set<UUID> known = feed.folded(tenant(), ids);
    Set<UUID> skipped = folds.skipped(tenant(), ids);
    List<WrittenFact> fresh = facts.stream().filter(fact -> !known.contains(fact.id())).toList();
    fresh.forEach(fact -> feed.add(tenant(), fact.row()));
    List<WrittenFact> heard = fresh.stream().filter(fact -> !skipped.contains(fact.id())).toList();
    heard.forEach(this::effect);
    if (!fresh.isEmpty()) folders.forEach(folder -> folder.settle(tenant(), heard));
    return fresh.size();
  }

  private void effect(WrittenFact fact) {
    for (Folder folder : folders) if (folder.takes(fact)) folder.fold(tenant(), fact);
  }

  private UUID tenant() {
    return call.requireTenant().id();
  }

  /** What a stream asks for. */
  public enum Next {
    FOLD,
    REBUILD,
    WAIT
  }
}
