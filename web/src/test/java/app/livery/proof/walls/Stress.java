package app.livery.proof.walls;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Lets many threads act in many tenants at once, behind one wall. */
@ApplicationScoped
public class Stress {
  private static final Logger LOG = System.getLogger(Stress.class.getName());

  @Resource ManagedExecutorService threads;
  @Resource UserTransaction transaction;

  public Report run(EntityManagerFactory unit, Yard yard, int lanes, int acts) {
    Report report = new Report();
    Operations operations = new Operations(new Wall(unit, transaction), yard, report);
    List<Future<?>> running = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      Random chance = new Random(lane);
      running.add(threads.submit(() -> act(operations, chance, acts)));
    }
    for (Future<?> each : running) await(each);
    LOG.log(Level.INFO, "{0} tenants, {1} threads: {2}", yard.tenants().size(), lanes, report);
    return report;
  }

  private void act(Operations operations, Random chance, int acts) {
    for (int i = 0; i < acts; i++) operations.act(chance);
  }

  private static void await(Future<?> lane) {
    try {
      lane.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
