package app.livery.web.tenancy;

import app.livery.kernel.Role;
import app.livery.tenancy.organisations.OrganisationRow;
import java.io.Serializable;

/** Who is invited, where, and as what. */
public class InviteForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private OrganisationRow organisation;
  private String email;
  private Role role = Role.MEMBER;
  private String language = "en";

  public OrganisationRow getOrganisation() {
    return organisation;
  }

  public void setOrganisation(OrganisationRow organisation) {
    this.organisation = organisation;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
