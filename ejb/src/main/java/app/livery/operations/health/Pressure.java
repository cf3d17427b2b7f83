package app.livery.operations.health;

import app.livery.kernel.Allowed;
import app.livery.kernel.Guarded;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Side;
import app.livery.kernel.Within;
import app.livery.operations.PersistenceUnits;
import com.sun.management.OperatingSystemMXBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How busy this node is, and was during the last hour. Kept in memory alone. */
@Guarded
@ApplicationScoped
public class Pressure {
  /** An hour of measurements, one each ten seconds. */
  private static final int MOST = 360;

  @Inject @Any Instance<Backlog> backlogs;
  @Inject Clock clock;
  private final Deque<PressureSample> samples = new ArrayDeque<>();
  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** This moment's measurement. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public PressureSample now() {
    return sample();
  }

  /** The last hour's measurements, oldest first, ten seconds apart. */
  @Allowed(value = Role.SUPER_ADMIN, scope = Scope.TENANTS_READ)
  public List<PressureSample> lastHour() {
    synchronized (samples) {
      return List.copyOf(samples);
    }
  }

  /** Notes this moment's measurement. */
  @Within
  public void measure() {
    PressureSample sample = sample();
    synchronized (samples) {
      samples.addLast(sample);
      if (samples.size() > MOST) samples.removeFirst();
    }
  }

  private PressureSample sample() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return new PressureSample(
        clock.instant(),
        Math.max(0, machine.getProcessCpuLoad()),
        Math.max(0, machine.getCpuLoad()),
        heap.getUsed(),
        heap.getMax(),
        Side.TENANT.sessions(),
        PersistenceUnits.TENANT_CONNECTIONS,
        Side.PLATFORM.sessions(),
        PersistenceUnits.PLATFORM_CONNECTIONS,
        backlog("folding"),
        backlog("posting"),
        ManagementFactory.getThreadMXBean().getThreadCount());
  }

  private int backlog(String name) {
    return backlogs.stream()
        .filter(one -> one.name().equals(name))
        .mapToInt(Backlog::backlog)
        .sum();
  }
}
