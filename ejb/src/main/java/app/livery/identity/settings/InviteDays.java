package app.livery.identity.settings;

import app.livery.tenancy.invites.InviteValidity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Invites stay open for as long as the tenant has chosen. */
@ApplicationScoped
class InviteDays implements InviteValidity {
  @Inject SecuritySettings settings;

  @Override
  public Duration now() {
    return Duration.ofDays(settings.value(SecuritySetting.INVITE_DAYS));
  }
}
