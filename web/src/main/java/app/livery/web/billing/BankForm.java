package app.livery.web.billing;

import app.livery.billing.transfers.BankRow;
import app.livery.billing.transfers.BankWish;
import java.io.Serializable;
import java.util.Locale;

/** Where money in a currency is to be sent, as it is typed. */
public class BankForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String currency;
  private String holder;
  private String iban;
  private String bic;
  private String bank;
  private String address;
  private String taxId;

  static BankForm of(BankRow row) {
    BankForm form = new BankForm();
    form.currency = row.currency();
    form.holder = row.holder();
    form.iban = row.ibanInGroups();
    form.bic = row.bic();
    form.bank = row.bank();
    form.address = row.address();
    form.taxId = row.taxId();
    return form;
  }

  BankWish wish() {
    String code = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
    return new BankWish(code, holder, iban, bic, bank, address, taxId);
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getBic() {
    return bic;
  }

  public void setBic(String bic) {
    this.bic = bic;
  }

  public String getBank() {
    return bank;
  }

  public void setBank(String bank) {
    this.bank = bank;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getTaxId() {
    return taxId;
  }

  public void setTaxId(String taxId) {
    this.taxId = taxId;
  }
}
