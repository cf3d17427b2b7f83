package app.livery.web.billing;

import app.livery.kernel.Credits;
import app.livery.tenancy.organisations.OrganisationRow;
import java.io.Serializable;

/** Credits that an admin gives or takes, as typed. */
public class CreditsForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private OrganisationRow organisation;
  private String credits = "";
  private String reason = "";

  Credits typed() {
    return Credits.parse(credits, "credits");
  }

  public OrganisationRow getOrganisation() {
    return organisation;
  }

  public void setOrganisation(OrganisationRow organisation) {
    this.organisation = organisation;
  }

  public String getCredits() {
    return credits;
  }

  public void setCredits(String credits) {
    this.credits = credits;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
