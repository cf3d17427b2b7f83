package app.livery.web.billing;

import app.livery.billing.hooks.HookRow;
import app.livery.billing.hooks.HookState;
import app.livery.billing.hooks.Hooking;
import app.livery.billing.hooks.Hooks;
import app.livery.kernel.Revealed;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The systems of the brand's own that are told what happens, and how a new one is added. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Hooks hooks;
  @Inject Hooking hooking;

  private final HookForm form = new HookForm();
  private Rows<HookRow> rows;
  private String secret = "";

  @PostConstruct
  void open() {
    rows = Rows.of(hooks::list);
  }

  /** Adds it and shows the secret that signs, for the only time. */
  public void create() {
    Revealed<HookRow> made = hooking.create(form.wish());
    secret = made.secret().value();
    form.clear();
    rows.restart();
  }

  public Rows<HookRow> getRows() {
    return rows;
  }

  public HookForm getForm() {
    return form;
  }

  /** What signs the calls to the endpoint just added; empty otherwise. */
  public String getSecret() {
    return secret;
  }

  public List<HookState> getStates() {
    return List.of(HookState.values());
  }
}
