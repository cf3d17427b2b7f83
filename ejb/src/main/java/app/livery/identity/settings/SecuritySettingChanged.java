package app.livery.identity.settings;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** A tenant has decided otherwise about its security; holds from the next sign-in on. */
public record SecuritySettingChanged(UUID subject, String setting, Change<Integer> value)
    implements Fact {}
