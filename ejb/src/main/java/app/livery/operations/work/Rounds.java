package app.livery.operations.work;

import app.livery.kernel.TenantRef;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
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
 * at a time; however often it is woken meanwhile, it gets one more round, for which the executor is
 * asked again: one that makes a pause makes it before each, and takes what was said meanwhile
 * together.
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
    start();
  }

  /** How many tenants wait or are being worked on. */
  public synchronized int backlog() {
    return waiting.size() + busy.size();
  }

  private void start() {
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException e) {
      ended();
    }
  }

  /** One round for each tenant that waits by now. */
  private void run() {
    try {
      for (int left = waits(); left > 0; left--) take().ifPresent(this::work);
    } catch (Error e) {
      ended();
      throw e;
    }
    if (goesOn()) start();
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

  private synchronized int waits() {
    return waiting.size();
  }

  /** The next tenant that nobody works on. */
  private synchronized Optional<TenantRef> take() {
    Optional<TenantRef> next = idle();
    next.ifPresent(tenant -> busy.add(tenant.id()));
    next.ifPresent(tenant -> waiting.remove(tenant.id()));
    return next;
  }

  /** Whether somebody waits again. Where nobody does the thread ends, in the same breath. */
  private synchronized boolean goesOn() {
    if (idle().isPresent()) return true;
    running--;
    return false;
  }

  private Optional<TenantRef> idle() {
    return waiting.values().stream().filter(one -> !busy.contains(one.id())).findFirst();
  }

  private synchronized void done(TenantRef tenant) {
    busy.remove(tenant.id());
  }

  private synchronized void ended() {
    running--;
  }
}
