package app.livery.web.billing;

import app.livery.billing.topups.Pricing;
import app.livery.billing.topups.TopUpSettingRow;
import app.livery.billing.topups.TopUpSettings;
import app.livery.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What credits are sold for, each line with its default and a hint. */
@Named
@ViewScoped
public class TopUpSettingsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TopUpSettings settings;
  @Inject Pricing pricing;

  private List<TopUpSettingRow> rows;
  private TopUpSettingRow chosen;
  private String value;

  /** Reads when the page shows them, after it has let the reader in. */
  public List<TopUpSettingRow> getRows() {
    if (rows == null) rows = settings.list();
    return rows;
  }

  public void choose(TopUpSettingRow row) {
    chosen = row;
    value = row.value();
  }

  public void save() {
    pricing.set(chosen.setting(), value);
    Notices.say("topUps.saved");
    rows = null;
  }

  public TopUpSettingRow getChosen() {
    return chosen;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
