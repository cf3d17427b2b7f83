package app.livery.billing.topups;

import java.io.Serializable;
import java.time.Instant;

/**
 * A setting as it stands.
 *
 * @param changedAt null while nobody has changed it
 * @param changedBy null while nobody has changed it
 */
public record TopUpSettingRow(
    TopUpSetting setting, String value, Instant changedAt, String changedBy)
    implements Serializable {}
