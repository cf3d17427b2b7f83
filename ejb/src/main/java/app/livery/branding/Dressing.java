package app.livery.branding;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Guarded;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Puts a livery on the current tenant and writes it into the history. */
@Stateless
@Guarded
public class Dressing {
  @Inject Liveries liveries;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** From the next page on, the tenant wears this. */
  @Within
  public LiveryPublication wear(Livery livery, String note) {
    WornLivery worn = liveries.wornToChange(clock.instant());
    String looks = " · " + Difference.line(worn.livery(), livery);
    int number = worn.become(livery, clock.instant());
    PublishedLivery published =
        PublishedLivery.of(livery, number, call.actor().name(), clock.instant(), note);
    liveries.add(published);
    facts.fire(new LookPublished(worn.id(), version(number) + looks, note));
    return published.row();
  }

  /** From the next page on, the tenant wears again what it wore under a number. */
  @Within
  public LiveryPublication wearAgain(int number) {
    WornLivery worn = liveries.wornToChange(clock.instant());
    PublishedLivery earlier = liveries.published(number);
    if (earlier.livery().equals(worn.livery())) throw new NothingToPublish();
    String looks =
        " · {livery.again} " + number + " · " + Difference.line(worn.livery(), earlier.livery());
    int next = worn.become(earlier.livery(), clock.instant());
    PublishedLivery published =
        PublishedLivery.again(earlier, next, call.actor().name(), clock.instant());
    liveries.add(published);
    facts.fire(new LookRolledBack(worn.id(), version(next) + looks));
    return published.row();
  }

  private static String version(int number) {
    return "{livery.version} " + number;
  }
}
