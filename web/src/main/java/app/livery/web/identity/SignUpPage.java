package app.livery.web.identity;

import app.livery.identity.Applicant;
import app.livery.identity.Registered;
import app.livery.identity.SigningUp;
import app.livery.identity.Way;
import app.livery.identity.WayKind;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Secret;
import app.livery.tenancy.invites.InviteRow;
import app.livery.tenancy.invites.Inviting;
import app.livery.tenancy.links.offer.OfferPreview;
import app.livery.tenancy.links.offer.Offering;
import app.livery.tenancy.links.trial.TrialLinking;
import app.livery.tenancy.links.trial.TrialPreview;
import app.livery.web.ui.PageReader;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/**
 * Signing up: {@code /sign-up}, and with a way in hand {@code /sign-up?way=invite&secret=…},
 * likewise {@code trial} and {@code offer}.
 */
@Named
@ViewScoped
public class SignUpPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SigningUp signingUp;
  @Inject Inviting inviting;
  @Inject TrialLinking trialLinking;
  @Inject Offering offering;
  @Inject BrowserSession browser;
  @Inject Arrival arrival;
  @Inject PageReader reader;

  @Inject @Param String way;
  @Inject @Param String secret;
  @Inject @Param String code;

  private final SignUpForm form = new SignUpForm();
  private WayKind kind;
  private InviteRow invite;
  private TrialPreview trial;
  private OfferPreview offer;
  private String sentTo = "";
  private boolean resent;

  @PostConstruct
  void open() {
    kind = WayKind.of(way);
    form.setCode(code);
    Secret held = new Secret(secret == null ? "" : secret);
    if (kind == WayKind.INVITE) invite = inviting.look(held);
    if (kind == WayKind.TRIAL) trial = trialLinking.look(held);
    if (kind == WayKind.OFFER) offer = offering.look(held);
    if (invite != null) form.setEmail(invite.email().value());
  }

  public String register() {
    EmailAddress email = invite == null ? new EmailAddress(form.getEmail()) : invite.email();
    Applicant applicant = new Applicant(email, form.getName(), reader.getLanguage());
    Registered registered =
        signingUp.register(applicant, form.getPassword(), inHand(), browser.userAgent());
    if (registered.signedIn() != null) return arrival.of(registered);
    sentTo = email.value();
    return null;
  }

  public void resend() {
    signingUp.resend(new EmailAddress(sentTo));
    resent = true;
  }

  /** Who has an account signs in and comes back to what they have in hand. */
  public String getSignInPath() {
    return switch (kind) {
      case INVITE -> "/sign-in?next=/join/" + secret;
      case TRIAL -> "/sign-in?next=/trial/" + secret;
      case OFFER -> "/sign-in?next=/offer/" + secret;
      default -> "/sign-in";
    };
  }

  public boolean isResent() {
    return resent;
  }

  private Way inHand() {
    return switch (kind) {
      case INVITE -> Way.invite(secret);
      case TRIAL -> Way.trial(secret);
      case OFFER -> Way.offer(secret, form.getOrganisation());
      default -> Way.code(form.getCode());
    };
  }

  public SignUpForm getForm() {
    return form;
  }

  public InviteRow getInvite() {
    return invite;
  }

  public TrialPreview getTrial() {
    return trial;
  }

  public OfferPreview getOffer() {
    return offer;
  }

  /** Whether a code can be typed: nothing else has been brought along. */
  public boolean isCodeAsked() {
    return kind == WayKind.NONE || kind == WayKind.CODE;
  }

  /** Where the confirmation went; empty before. */
  public String getSentTo() {
    return sentTo;
  }
}
