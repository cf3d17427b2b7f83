package app.livery.web.billing;

import app.livery.billing.transfers.OrderWish;
import java.io.Serializable;
import java.util.UUID;

/** What an organisation wants to buy, as it is typed. */
public class OrderForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String price;
  private int seats = 1;
  private int periods = 1;
  private String billedTo;
  private String taxId;

  OrderWish wish(UUID chosen) {
    return new OrderWish(chosen, seats, periods, billedTo, taxId);
  }

  public String getPrice() {
    return price;
  }

  public void setPrice(String price) {
    this.price = price;
  }

  public int getSeats() {
    return seats;
  }

  public void setSeats(int seats) {
    this.seats = seats;
  }

  public int getPeriods() {
    return periods;
  }

  public void setPeriods(int periods) {
    this.periods = periods;
  }

  public String getBilledTo() {
    return billedTo;
  }

  public void setBilledTo(String billedTo) {
    this.billedTo = billedTo;
  }

  public String getTaxId() {
    return taxId;
  }

  public void setTaxId(String taxId) {
    this.taxId = taxId;
  }
}
