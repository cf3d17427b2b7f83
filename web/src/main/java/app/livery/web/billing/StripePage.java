package app.livery.web.billing;

import app.livery.billing.wiring.Probe;
import app.livery.billing.wiring.Probing;
import app.livery.billing.wiring.Wiring;
import app.livery.billing.wiring.WiringRow;
import app.livery.billing.wiring.Wirings;
import app.livery.web.ui.Addresses;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which account the brand's money goes through, and whether that works. */
@Named
@ViewScoped
public class StripePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Wirings wirings;
  @Inject Wiring wiring;
  @Inject Probing probing;
  @Inject Addresses addresses;

  private WiringRow row;
  private Probe probe;
  private String key;
  private String webhookSecret;

  @PostConstruct
  void open() {
    row = wirings.mine();
  }

  /** Takes the pair; what was typed is shown to nobody again. */
  public void give() {
    row = wiring.give(key, webhookSecret);
    key = "";
    webhookSecret = "";
    probe = probing.probe();
    Notices.say("stripe.given");
  }

  public void remove() {
    row = wiring.remove();
    probe = null;
    Notices.say("stripe.removed");
  }

  public void makeEndpoint() {
    row = wiring.makeEndpoint();
    probe = probing.probe();
    Notices.say("stripe.endpointMade");
  }

  public void check() {
    probe = probing.probe();
  }

  public WiringRow getRow() {
    return row;
  }

  /** Null until somebody asks for it. */
  public Probe getProbe() {
    return probe;
  }

  /** What Stripe has to be told. */
  public String getUrl() {
    return addresses.here(Wiring.WEBHOOK);
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getWebhookSecret() {
    return webhookSecret;
  }

  public void setWebhookSecret(String webhookSecret) {
    this.webhookSecret = webhookSecret;
  }
}
