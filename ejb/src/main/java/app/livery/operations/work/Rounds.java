package app.livery.operations.work;

import app.livery.kernel.TenantRef;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Tenants that have work waiting, and a few threads that do it. A tenant is worked on by one thread
 * at a time; however often it is woken meanwhile, it gets one more round.
 *
 * <p>A round that fails is logged and forgotten: whoever sweeps wakes the tenant again.
 */
public final class Rounds {
  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  private final String name;
  private final Executor executor;
  private final int threads;
  private final Consumer<TenantRef> work;
  private final Map<UUID, TenantRef> waiting = new LinkedHashMap<>();
  private final Set<UUID> busy = new HashSet<>();
  private int running;

  /**
   * @param name for the log, for example {@code folding}
   * @param threads how many tenants are worked on at once
   */
  public Rounds(String name, Executor executor, int threads, Consumer<TenantRef> work) {
    this.name = name;
    this.executor = executor;
    this.threads = threads;
    this.work = work;
  }

  /** Says that a tenant has work. Returns at once. */
  public void wake(TenantRef tenant) {
    synchronized (this) {
      waiting.put(tenant.id(), tenant);
      if (running >= threads) return;
      running++;
    }
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException e) {
      ended();
    }
  }

  /** How many tenants wait or are being worked on. */
  public synchronized int backlog() {
    return waiting.size() + busy.size();
  }

  private void run() {
    try {
      for (Optional<TenantRef> next = take(); next.isPresent(); next = take()) work(next.get());
    } catch (Error e) {
      ended();
      throw e;
    }
  }

  private void work(TenantRef tenant) {
    try {
      work.accept(tenant);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A round of {0} for {1} failed: {2}", name, tenant.slug(), e);
    } finally {
      done(tenant);
    }
  }

  /**
   * The next tenant that nobody works on. Where there is none the thread ends, in the same breath.
   */
  private synchronized Optional<TenantRef> take() {
    for (Iterator<TenantRef> all = waiting.values().iterator(); all.hasNext(); ) {
      TenantRef tenant = all.next();
      if (!busy.add(tenant.id())) continue;
      all.remove();
      return Optional.of(tenant);
    }
    running--;
    return Optional.empty();
  }

  private synchronized void done(TenantRef tenant) {
    busy.remove(tenant.id());
  }

  private synchronized void ended() {
    running--;
  }
}
