package app.livery.web.tenancy;

import java.io.Serializable;

/** What a new tenant needs. */
public class NewTenantForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private String slug;
  private String email;
  private String language = "en";

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
