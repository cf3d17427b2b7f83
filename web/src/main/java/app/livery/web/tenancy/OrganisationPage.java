package app.livery.web.tenancy;

import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.Subscriptions;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.tenancy.organisations.OrganisationKind;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.OrganisationStatus;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.organisations.Organising;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.PageReader;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.omnifaces.cdi.Param;

/** One customer: its seats, its time, its standing. Its people are {@link MembersPage}'s. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Organisations organisations;
  @Inject Organising organising;
  @Inject Subscriptions subscriptions;
  @Inject PageReader reader;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private OrganisationId id;
  private OrganisationRow organisation;
  private OrganisationForm form;
  private SubscriptionRow paying;

  @PostConstruct
  void open() {
    id = new OrganisationId(Ids.parse(named));
    organisation = organisations.get(id);
    form = OrganisationForm.of(organisation, reader.zone());
    paying = subscriptions.liveOf(id).stream().findFirst().orElse(null);
  }

  public String edit() {
    organisation = organising.edit(id, form.getName(), form.getSlug(), form.getCurrency());
    Notices.say("organisation.edited", organisation.name());
    return anew();
  }

  public String allot() {
    organisation = organising.allot(id, form.getSeats());
    Notices.say("organisation.allotted", organisation.name(), organisation.seatsPaid());
    return anew();
  }

  /** Sets the last day, to its end in the reader's zone; without one there is no end. */
  public String extend() {
    Instant until =
        form.getLastDay() == null
            ? null
            : form.getLastDay().plusDays(1).atStartOfDay(reader.zone()).toInstant();
    organisation = organising.extend(id, until);
    Notices.say("organisation.extended", organisation.name());
    return anew();
  }

  public String suspend() {
    organisation = organising.suspend(id, form.getReason());
    Notices.say("organisation.suspended", organisation.name());
    return anew();
  }

  public String reinstate() {
    organisation = organising.reinstate(id);
    Notices.say("organisation.reinstated", organisation.name());
    return anew();
  }

  private String anew() {
    return Go.to("/organisation/" + id.value());
  }

  public OrganisationRow getOrganisation() {
    return organisation;
  }

  public OrganisationForm getForm() {
    return form;
  }

  public boolean isActive() {
    return organisation.status() == OrganisationStatus.ACTIVE;
  }

  /** Whether it is a customer of its own, not the one that trial people share. */
  public boolean isStandard() {
    return organisation.kind() == OrganisationKind.STANDARD;
  }

  /**
   * The subscription that its seats follow; null where nothing is paid for and they are set by
   * hand.
   */
  public SubscriptionRow getPaying() {
    return paying;
  }

  /** How full it is, in hundredths. */
  public int getShare() {
    int paid = organisation.seatsPaid();
    return paid == 0 ? 0 : Math.min(100, organisation.seatsTaken() * 100 / paid);
  }

  public String getLoss() {
    return reader.words().count("organisation.lose", organisation.members());
  }
}
