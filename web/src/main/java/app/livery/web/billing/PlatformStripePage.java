package app.livery.web.billing;

import app.livery.billing.wiring.Probe;
import app.livery.billing.wiring.Probing;
import app.livery.billing.wiring.WiringRow;
import app.livery.billing.wiring.WiringSource;
import app.livery.kernel.PublicUrls;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The platform's own account, which the environment names, and whether it works. */
@Named
@ViewScoped
public class PlatformStripePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Probing probing;

  private WiringRow row;
  private Probe probe;

  @PostConstruct
  void open() {
    row = probing.platform();
  }

  public void check() {
    probe = probing.probeOfPlatform();
  }

  public WiringRow getRow() {
    return row;
  }

  public boolean isWired() {
    return row.source() != WiringSource.NONE;
  }

  /** Null until somebody asks for it. */
  public Probe getProbe() {
    return probe;
  }

  /** What Stripe has to be told. */
  public String getUrl() {
    return PublicUrls.platform(app.livery.billing.wiring.Wiring.WEBHOOK);
  }
}
