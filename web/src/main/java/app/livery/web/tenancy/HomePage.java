package app.livery.web.tenancy;

import app.livery.identity.Belonging;
import app.livery.identity.Switching;
import app.livery.kernel.CurrentCall;
import app.livery.tenancy.organisations.Membership;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.web.ui.Shell;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where somebody lands: what they are in, what is left of it, what to do next. */
@Named
@ViewScoped
public class HomePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Organisations organisations;
  @Inject Switching switching;
  @Inject CurrentCall call;
  @Inject Shell shell;

  private List<Membership> memberships;
  private OrganisationRow organisation;

  @PostConstruct
  void open() {
    memberships = switching.choices();
    if (call.actor().organisation() != null)
      organisation = organisations.get(call.actor().organisation());
  }

  /** The organisation that the caller works in; null when none is open to them. */
  public OrganisationRow getOrganisation() {
    return organisation;
  }

  /** The caller's place in it; null like it. */
  public Membership getMembership() {
    return memberships.stream()
        .filter(one -> organisation != null && one.organisation().equals(organisation.id()))
        .findFirst()
        .orElse(null);
  }

  public boolean isTrial() {
    return organisation != null && organisation.kind() == OrganisationKind.TRIAL;
  }

  /** Whether there is a place of theirs whose time is up, and no other. */
  public boolean isOver() {
    return shell.me().belonging() == Belonging.EXPIRED;
  }

  public List<Membership> getMemberships() {
    return memberships;
  }
}
