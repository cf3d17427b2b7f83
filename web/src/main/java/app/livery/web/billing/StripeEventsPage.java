package app.livery.web.billing;

import app.livery.billing.inbox.EventRow;
import app.livery.billing.inbox.EventState;
import app.livery.billing.inbox.Inbox;
import app.livery.billing.inbox.Replaying;
import app.livery.kernel.CurrentCall;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * What Stripe has told: on a brand's host what its own account did, on the platform's everything.
 */
@Named
@ViewScoped
public class StripeEventsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Inbox inbox;
  @Inject Replaying replaying;
  @Inject CurrentCall call;

  private Rows<EventRow> rows;

  @PostConstruct
  void open() {
    rows = isOfTenant() ? Rows.of(inbox::list) : Rows.of(inbox::listOfPlatform);
  }

  public void replay(EventRow row) {
    if (isOfTenant()) replaying.replay(row.id());
    else replaying.replayOfPlatform(row.id());
    rows.restart();
    Notices.say("stripe.replayed", row.event());
  }

  public boolean isOfTenant() {
    return call.tenant().isPresent();
  }

  public Rows<EventRow> getRows() {
    return rows;
  }

  public List<EventState> getStates() {
    return List.of(EventState.values());
  }
}
