package app.livery.web.identity;

import app.livery.identity.Switching;
import app.livery.identity.keys.Keys;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.Membership;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The part of the profile about the organisations that one is in, and the way out of them. */
@Named
@ViewScoped
public class OwnOrganisationsCard implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Switching switching;
  @Inject Keys keys;
  @Inject BrowserSession browser;
  @Inject PageReader reader;
  @Inject CurrentCall call;

  private List<Membership> memberships = List.of();
  private Membership chosen;
  private List<String> losses = List.of();

  @PostConstruct
  void open() {
    if (call.tenant().isPresent() && call.actor().kind() == Actor.Kind.PERSON)
      memberships = switching.choices();
  }

  /** Asks whether to leave this one, and says what that costs. */
  public void choose(Membership membership) {
    chosen = membership;
    losses = lossesOf(membership);
  }

  public String leave() {
    switching.leave(chosen.id(), browser.secret());
    Notices.say("leave.done", chosen.name());
    return Go.to("/profile");
  }

  private List<String> lossesOf(Membership membership) {
    Words words = reader.words();
    List<String> told = new ArrayList<>();
    told.add(words.of("leave.access", membership.name()));
    long made = keys.mine(new OrganisationId(membership.organisation()));
    if (made > 0) told.add(words.count("leave.keys", made));
    if (membership.seated()) told.add(words.get("leave.seat"));
    told.add(words.get(membership.kind() == OrganisationKind.TRIAL ? "leave.trial" : "leave.back"));
    return told;
  }

  public List<Membership> getMemberships() {
    return memberships;
  }

  public Membership getChosen() {
    return chosen;
  }

  public List<String> getLosses() {
    return losses;
  }
}
