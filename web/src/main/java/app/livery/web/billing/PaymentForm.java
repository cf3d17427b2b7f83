package app.livery.web.billing;

import java.io.Serializable;
import java.time.LocalDate;

/** Money that has come in, as it is typed. */
public class PaymentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String bank;
  private String reference;
  private String amount;
  private LocalDate receivedOn;

  public String getBank() {
    return bank;
  }

  public void setBank(String bank) {
    this.bank = bank;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }
}
