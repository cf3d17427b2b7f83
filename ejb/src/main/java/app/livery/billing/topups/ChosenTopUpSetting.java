package app.livery.billing.topups;

import app.livery.kernel.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A setting for which a brand has chosen a value of its own. */
@Entity
@Table(name = "top_up_setting")
class ChosenTopUpSetting {
  @Id
  @Enumerated(EnumType.STRING)
  private TopUpSetting name;

  private String value;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected ChosenTopUpSetting() {}

  ChosenTopUpSetting(TopUpSetting name) {
    this.name = name;
    this.value = name.standard();
  }

  TopUpSetting name() {
    return name;
  }

  Change<String> choose(String wanted, String by, Instant now) {
    Change<String> change = new Change<>(value, name.checked(wanted));
    value = change.after();
    changedAt = now;
    changedBy = by;
    return change;
  }

  TopUpSettingRow row() {
    return new TopUpSettingRow(name, value, changedAt, changedBy);
  }
}
