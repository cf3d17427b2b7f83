package app.livery.proof;

import app.livery.billing.inbox.StripeHint;
import app.livery.billing.inbox.StripeNews;
import app.livery.kernel.Ids;
import app.livery.kernel.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens to events of a type that Stripe does not have; fails when it is told to. */
@ApplicationScoped
public class Ears implements StripeNews {
  public static final String TYPE = "proof.heard";

  @Inject TenantSession session;

  private final AtomicInteger failures = new AtomicInteger();
  private volatile CountDownLatch heard = new CountDownLatch(0);
  private volatile CountDownLatch goOn = new CountDownLatch(0);

  /** So many times from now on the effect is written and then undone by a failure. */
  public void fail(int times) {
    failures.set(times);
  }

  /** From now on whoever hears stops in the middle of it. */
  public void halt() {
    goOn = new CountDownLatch(1);
    heard = new CountDownLatch(1);
  }

  /** Waits until somebody has stopped. @return whether anybody has */
  public boolean awaitHalt() {
    return await(heard);
  }

  /** Those who have stopped go on. */
  public void goOn() {
    goOn.countDown();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean takes(String type) {
    return type.equals(TYPE);
  }

  /** The effect is one row with the event's name. */
  @Override
  public void fulfil(StripeHint hint) {
    session
        .em()
        .createNativeQuery(
            "insert into idempotency_key (id, request_hash, answer, created_at)"
                + " values (?1, '', ?2, now())")
        .setParameter(1, Ids.next().toString())
        .setParameter(2, hint.event())
        .executeUpdate();
    heard.countDown();
    await(goOn);
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0)
      throw new IllegalStateException("The world ends between store and effect");
  }
}
