package app.livery.identity.settings;

import app.livery.kernel.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A security setting for which a tenant has chosen a value of its own. */
@Entity
@Table(name = "security_setting")
class ChosenSetting {
  @Id
  @Enumerated(EnumType.STRING)
  private SecuritySetting name;

  private int value;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected ChosenSetting() {}

  ChosenSetting(SecuritySetting name) {
    this.name = name;
    this.value = name.standard();
  }

  SecuritySetting name() {
    return name;
  }

  int value() {
    return value;
  }

  Change<Integer> choose(int wanted, String by, Instant now) {
    Change<Integer> change = new Change<>(value, name.checked(wanted));
    value = wanted;
    changedAt = now;
    changedBy = by;
    return change;
  }

  SettingRow row() {
    return new SettingRow(name, value, changedAt, changedBy);
  }
}
