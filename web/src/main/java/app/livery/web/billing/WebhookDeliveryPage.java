package app.livery.web.billing;

import app.livery.billing.hooks.HookAttemptRow;
import app.livery.billing.hooks.HookDeliveries;
import app.livery.billing.hooks.HookDeliveryRow;
import app.livery.billing.hooks.Hooking;
import app.livery.billing.hooks.TriedDelivery;
import app.livery.kernel.Ids;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One thing that an endpoint was told: what was sent, and what came back each time. */
@Named
@ViewScoped
public class WebhookDeliveryPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject HookDeliveries deliveries;
  @Inject Hooking hooking;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private UUID id;
  private TriedDelivery tried;

  @PostConstruct
  void open() {
    id = Ids.parse(named);
    tried = deliveries.get(id);
  }

  public void replay() {
    hooking.replay(id);
    tried = deliveries.get(id);
    Notices.say("hooks.replayedOne");
  }

  public HookDeliveryRow getDelivery() {
    return tried.delivery();
  }

  public List<HookAttemptRow> getAttempts() {
    return tried.attempts();
  }
}
