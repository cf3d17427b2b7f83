package app.livery.web.billing;

import app.livery.billing.hooks.DeliveryState;
import app.livery.billing.hooks.HookDeliveries;
import app.livery.billing.hooks.HookDeliveryRow;
import app.livery.billing.hooks.HookEvent;
import app.livery.billing.hooks.HookRow;
import app.livery.billing.hooks.HookState;
import app.livery.billing.hooks.Hooking;
import app.livery.billing.hooks.Hooks;
import app.livery.kernel.Ids;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** One endpoint: what it is, what it was told, and what can be done about it. */
@Named
@ViewScoped
public class WebhookPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Hooks hooks;
  @Inject Hooking hooking;
  @Inject HookDeliveries deliveries;
  @Inject Clock clock;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private final HookForm form = new HookForm();
  private UUID id;
  private HookRow hook;
  private Rows<HookDeliveryRow> rows;
  private String secret = "";
  private int days = 1;

  @PostConstruct
  void open() {
    id = Ids.parse(named);
    show(hooks.get(id));
    rows = Rows.of(ask -> deliveries.list(id, ask));
  }

  public void save() {
    show(hooking.change(id, form.wish()));
    Notices.say("hooks.saved", hook.name());
  }

  public void ping() {
    hooking.ping(id);
    Notices.say("hooks.pinged");
    rows.restart();
  }

  public void pause() {
    show(hooking.pause(id));
    Notices.say("hooks.pausedNow", hook.name());
  }

  public void resume() {
    show(hooking.resume(id));
    Notices.say("hooks.resumed", hook.name());
  }

  /** Shows the new secret, for the only time. */
  public void rotate() {
    var made = hooking.rotate(id);
    secret = made.secret().value();
    show(made.row());
  }

  /** Sends one again that stands in the list. */
  public void replay(HookDeliveryRow row) {
    hooking.replay(row.id());
    Notices.say("hooks.replayedOne");
    rows.restart();
  }

  /** Sends again what failed within the last days. */
  public void replaySpan() {
    Instant now = clock.instant();
    int count = hooking.replay(id, now.minus(Duration.ofDays(days)), now);
    Notices.say("hooks.replayed", count);
    rows.restart();
  }

  /** Removes it and goes back to the list. */
  public String remove() {
    hooking.remove(id);
    Notices.say("hooks.removed", hook.name());
    return Go.to("/webhooks");
  }

  private void show(HookRow row) {
    hook = row;
    form.fill(row);
  }

  public HookRow getHook() {
    return hook;
  }

  public boolean isActive() {
    return hook.state() == HookState.ACTIVE;
  }

  public Rows<HookDeliveryRow> getRows() {
    return rows;
  }

  public HookForm getForm() {
    return form;
  }

  /** The secret just made; empty otherwise. */
  public String getSecret() {
    return secret;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public List<DeliveryState> getStates() {
    return List.of(DeliveryState.values());
  }

  /** The codes of all events, and of what is sent to try an endpoint out. */
  public List<String> getEvents() {
    return Stream.concat(HookEvent.codes().stream(), Stream.of(HookEvent.PING)).toList();
  }
}
