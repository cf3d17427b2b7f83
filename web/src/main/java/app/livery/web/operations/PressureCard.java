package app.livery.web.operations;

import app.livery.operations.health.Pressure;
import app.livery.operations.health.PressureSample;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How busy this server is. It keeps itself up to date for a while only: a page that is left open
 * must not keep its reader signed in for good.
 */
@Named
@ViewScoped
public class PressureCard implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Duration WATCHED = Duration.ofMinutes(30);
  private static final int A_MINUTE = 6;

  @Inject Pressure pressure;
  @Inject Clock clock;

  private Instant opened;
  private List<PressureSample> hour;

  @PostConstruct
  void open() {
    opened = clock.instant();
    look();
  }

  /** Takes the latest measurements. */
  public void look() {
    hour = pressure.lastHour();
    if (hour.isEmpty()) hour = List.of(pressure.now());
  }

  /** Whether nobody may be looking any more. */
  public boolean isOver() {
    return clock.instant().isAfter(opened.plus(WATCHED));
  }

  public PressureSample getNow() {
    return hour.get(hour.size() - 1);
  }

  /** The last hour by the minute, the latest first. */
  public List<PressureSample> getMinutes() {
    List<PressureSample> minutes = new ArrayList<>();
    for (int i = hour.size() - 1; i >= 0; i -= A_MINUTE) minutes.add(hour.get(i));
    return minutes;
  }

  /** A share of all, in whole hundredths. */
  public long percent(double share) {
    return Math.round(100 * share);
  }

  public int getWaiting() {
    return waiting(getNow());
  }

  public String getCpu() {
    return Sparkline.of(hour, PressureSample::cpu, 1);
  }

  public String getHeap() {
    return Sparkline.of(hour, PressureSample::heapUsed, getNow().heapMost());
  }

  public String getConnections() {
    return Sparkline.of(hour, PressureSample::tenantConnections, getNow().tenantConnectionsMost());
  }

  public String getQueues() {
    int most = hour.stream().mapToInt(PressureCard::waiting).max().orElse(0);
    return Sparkline.of(hour, PressureCard::waiting, Math.max(5, most));
  }

  private static int waiting(PressureSample sample) {
    return sample.folding() + sample.posting();
  }
}
