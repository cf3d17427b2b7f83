package app.livery.identity;

import app.livery.identity.settings.SecuritySetting;
import app.livery.identity.settings.SecuritySettings;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Line;
import app.livery.kernel.Secret;
import app.livery.kernel.UseCase;
import app.livery.kernel.Within;
import app.livery.tenancy.codes.Coding;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.links.offer.Offering;
import app.livery.tenancy.links.trial.TrialLinking;
import jakarta.inject.Inject;
import java.util.UUID;

/** The ways in, as signing up meets them: looked at before, applied after. */
@UseCase
public class Ways {
  @Inject Inviting inviting;
  @Inject TrialLinking trialLinking;
  @Inject Offering offering;
  @Inject Coding coding;
  @Inject SecuritySettings settings;

  /**
   * Refuses, with the way's own reason, what would lead nowhere.
   *
   * @return whether the way itself proves that the address is the caller's
   */
  @Within
  public boolean check(Way way, EmailAddress email) {
    Secret secret = new Secret(way.secret());
    switch (way.kind()) {
      case INVITE:
        return inviting.look(secret).email().equals(email) && inviting.provesAddress(secret);
      case TRIAL:
        trialLinking.look(secret);
        return false;
      case OFFER:
        offering.look(secret);
        requireName(way.organisation());
        return false;
      case CODE:
        coding.look(way.secret());
        return false;
      default:
        if (!settings.isOn(SecuritySetting.SIGN_UP_OPEN)) throw new SignUpClosed();
        return false;
    }
  }

  /** Brings a person in, in a transaction of its own. */
  @Within
  public void apply(Way way, UUID person) {
    Secret secret = new Secret(way.secret());
    switch (way.kind()) {
      case INVITE -> inviting.accept(secret, person);
      case TRIAL -> trialLinking.join(secret, person);
      case OFFER -> offering.claimAsStranger(secret, person, way.organisation());
      case CODE -> coding.redeem(way.secret(), person);
      default -> {}
    }
  }

  private static void requireName(String organisation) {
    Line.name(organisation, "organisation");
  }
}
