package app.livery.web.identity;

import app.livery.identity.settings.Securing;
import app.livery.identity.settings.SecuritySettings;
import app.livery.identity.settings.SettingRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A tenant's security settings, each with its default and range. */
@Named
@ViewScoped
public class SecurityPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SecuritySettings settings;
  @Inject Securing securing;

  private List<SettingRow> rows;
  private SettingRow chosen;
  private Integer value;

  /** Reads when the page shows them, after it has let the reader in. */
  public List<SettingRow> getRows() {
    if (rows == null) rows = settings.list();
    return rows;
  }

  public void choose(SettingRow row) {
    chosen = row;
    value = row.value();
  }

  public void save() {
    securing.set(chosen.setting(), value == null ? -1 : value);
    rows = null;
  }

  /** Turns a switch round. */
  public void flip(SettingRow row) {
    securing.set(row.setting(), row.isOn() ? 0 : 1);
    rows = null;
  }

  public void reset(SettingRow row) {
    securing.set(row.setting(), row.setting().standard());
    rows = null;
  }

  public SettingRow getChosen() {
    return chosen;
  }

  public Integer getValue() {
    return value;
  }

  public void setValue(Integer value) {
    this.value = value;
  }
}
