package app.livery.billing.topups;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** What a brand sells credits for is decided otherwise. */
public record TopUpSettingChanged(UUID subject, String setting, Change<String> value)
    implements Fact {}
