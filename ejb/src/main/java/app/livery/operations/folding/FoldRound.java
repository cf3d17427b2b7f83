package app.livery.operations.folding;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import app.livery.operations.errors.DatabaseGone;
import app.livery.operations.facts.Cursor;
import app.livery.operations.facts.Streams;
import app.livery.operations.facts.WrittenFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/**
 * Folds one tenant's stream until nothing is left. Each step is a transaction of its own: read from
 * the tenant, take effect on the platform, settle with the tenant. A crash between any two of them
 * leaves facts that are offered again, and the platform knows which of them it has folded.
 */
@ApplicationScoped
public class FoldRound {
  private static final Logger LOG = System.getLogger(FoldRound.class.getName());
  private static final int BATCH = 500;

  @Inject Streams streams;
  @Inject Folding folding;
  @Inject @Any Instance<Outlet> outlets;
  @Inject CurrentCall call;

  /** Folds all that the tenant's stream holds, or as much as can be folded. */
  public void fold(TenantRef tenant) {
    call.asSystem(
        tenant,
        () -> {
          boolean more = true;
          while (more && !Thread.currentThread().isInterrupted()) more = step(tenant);
          return null;
        });
  }

  private boolean step(TenantRef tenant) {
    try {
      return switch (folding.next()) {
        case FOLD -> foldBatch(tenant);
        case REBUILD -> rebuildBatch(tenant);
        case WAIT -> letOut(streams.pending(BATCH));
      };
    } catch (StreamMoved e) {
      return true;
    }
  }

  private boolean foldBatch(TenantRef tenant) {
    List<WrittenFact> facts = streams.pending(BATCH);
    if (facts.isEmpty()) return false;
    letOut(facts);
    int done = all(tenant, new Batch(null, facts), batch -> folding.fold(batch.facts()));
    if (done > 0) streams.settle(facts.subList(0, done).stream().map(WrittenFact::id).toList());
    return done == BATCH;
  }

  /** Read models that stand still hold nobody up who merely listens. @return false */
  private boolean letOut(List<WrittenFact> facts) {
    if (!facts.isEmpty()) outlets.forEach(outlet -> outlet.pass(facts));
    return false;
  }

  private boolean rebuildBatch(TenantRef tenant) {
    Cursor from = folding.cursor();
    Batch batch = new Batch(from, streams.after(from, BATCH));
    return all(tenant, batch, one -> folding.refold(one.from(), one.facts())) == batch.size();
  }

  /** The whole batch at once or, where that fails, one by one up to the fact that is to blame. */
  private int all(TenantRef tenant, Batch batch, Consumer<Batch> take) {
    try {
      take.accept(batch);
      return batch.size();
    } catch (StreamMoved e) {
      throw e;
    } catch (RuntimeException e) {
      if (DatabaseGone.is(e) || batch.size() == 0) throw e;
      return batch.size() == 1 ? stop(tenant, batch, e) : oneByOne(tenant, batch, take);
    }
  }

  private int oneByOne(TenantRef tenant, Batch batch, Consumer<Batch> take) {
    int done = 0;
    while (done < batch.size() && all(tenant, batch.only(done), take) == 1) done++;
    return done;
  }

  private int stop(TenantRef tenant, Batch batch, RuntimeException cause) {
    WrittenFact fact = batch.facts().get(0);
    String why = Causes.told(cause);
    folding.stop(fact, why);
    LOG.log(
        Level.WARNING,
        "The stream of {0} stands still at {1} {2}: {3}",
        tenant.slug(),
        fact.name(),
        fact.id(),
        why);
    return 0;
  }

  /** Facts in order, and the place in the stream that they stand behind. */
  private record Batch(Cursor from, List<WrittenFact> facts) {
    int size() {
      return facts.size();
    }

    Batch only(int index) {
      Cursor before = index == 0 ? from : facts.get(index - 1).place();
      return new Batch(before, facts.subList(index, index + 1));
    }
  }
}
