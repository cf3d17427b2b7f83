package app.livery.web.tenancy;

import app.livery.kernel.Ids;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.tenancy.links.offer.Deal;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What a link or code that is handed around needs: who it is for, how far it goes, what it gives.
 */
public class HandoutForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String label;
  private String code;
  private int days = 14;
  private Integer useLimit;
  private LocalDate lastDay;
  private String planId = "";
  private String plan = "Team";
  private int seats = 5;
  private boolean cardRequired;
  private AtTrialEnd atTrialEnd = AtTrialEnd.CANCEL;

  /** The end of the last day, in UTC; null for no end. */
  Instant expiresAt() {
    return lastDay == null ? null : lastDay.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  Deal deal() {
    UUID sold = planId.isEmpty() ? null : Ids.parse(planId);
    return new Deal(sold, plan, seats, days, cardRequired, atTrialEnd);
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public Integer getUseLimit() {
    return useLimit;
  }

  public void setUseLimit(Integer useLimit) {
    this.useLimit = useLimit;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getPlanId() {
    return planId;
  }

  public void setPlanId(String planId) {
    this.planId = planId;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public int getSeats() {
    return seats;
  }

  public void setSeats(int seats) {
    this.seats = seats;
  }

  public boolean isCardRequired() {
    return cardRequired;
  }

  public void setCardRequired(boolean cardRequired) {
    this.cardRequired = cardRequired;
  }

  public AtTrialEnd getAtTrialEnd() {
    return atTrialEnd;
  }

  public void setAtTrialEnd(AtTrialEnd atTrialEnd) {
    this.atTrialEnd = atTrialEnd;
  }
}
