package app.livery.web.tenancy;

import app.livery.tenancy.organisations.OrganisationRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/** What can be said of an organisation. */
public class OrganisationForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_SEATS = 5;

  private String name;
  private String slug;
  private String currency = "USD";
  private int seats = USUAL_SEATS;
  private LocalDate lastDay;
  private String reason;

  /** Filled in from how it stands. */
  static OrganisationForm of(OrganisationRow row, ZoneId zone) {
    OrganisationForm form = new OrganisationForm();
    form.name = row.name();
    form.slug = row.slug().value();
    form.currency = row.currency();
    form.seats = row.seatsPaid();
    form.lastDay =
        row.expiresAt() == null ? null : row.expiresAt().minusNanos(1).atZone(zone).toLocalDate();
    return form;
  }

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

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public int getSeats() {
    return seats;
  }

  public void setSeats(int seats) {
    this.seats = seats;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
