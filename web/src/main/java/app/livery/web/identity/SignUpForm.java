package app.livery.web.identity;

import java.io.Serializable;

/** What somebody tells who signs up. */
public class SignUpForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String email;
  private String name;
  private String password;
  private String organisation;
  private String code;

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
