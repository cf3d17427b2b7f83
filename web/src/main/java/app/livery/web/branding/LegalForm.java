package app.livery.web.branding;

import app.livery.branding.legal.LegalLinks;
import java.io.Serializable;

/** The legal links while they are being typed. */
public class LegalForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String terms;
  private String privacy;
  private String imprint;
  private String supportUrl;
  private String supportEmail;

  static LegalForm of(LegalLinks links) {
    LegalForm form = new LegalForm();
    form.terms = links.terms();
    form.privacy = links.privacy();
    form.imprint = links.imprint();
    form.supportUrl = links.supportUrl();
    form.supportEmail = links.supportEmail();
    return form;
  }

  LegalLinks links() {
    return LegalLinks.of(terms, privacy, imprint, supportUrl, supportEmail);
  }

  public String getTerms() {
    return terms;
  }

  public void setTerms(String terms) {
    this.terms = terms;
  }

  public String getPrivacy() {
    return privacy;
  }

  public void setPrivacy(String privacy) {
    this.privacy = privacy;
  }

  public String getImprint() {
    return imprint;
  }

  public void setImprint(String imprint) {
    this.imprint = imprint;
  }

  public String getSupportUrl() {
    return supportUrl;
  }

  public void setSupportUrl(String supportUrl) {
    this.supportUrl = supportUrl;
  }

  public String getSupportEmail() {
    return supportEmail;
  }

  public void setSupportEmail(String supportEmail) {
    this.supportEmail = supportEmail;
  }
}
