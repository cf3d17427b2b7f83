package app.livery.web.billing;

import app.livery.billing.transfers.BankAccounts;
import app.livery.billing.transfers.BankRow;
import app.livery.billing.transfers.BankWish;
import app.livery.billing.transfers.Banking;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where customers send money, by currency. */
@OnTenant
@RequestScoped
@Path("bank-accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BankAccountsResource {
  @Inject BankAccounts accounts;
  @Inject Banking banking;

  /**
   * Where money is to be sent.
   *
   * @param holder by its legal name
   * @param bic may be null
   * @param address of the holder, line by line; may be empty
   * @param taxId may be null
   */
  public record NewBankAccount(
      String holder, String iban, String bic, String bank, String address, String taxId) {}

  @GET
  @Summary("Lists where customers send money, by currency")
  public Page<BankRow> list() {
    return new Page<>(accounts.all(), null);
  }

  @PUT
  @Path("{currency}")
  @Summary("Says where money in a currency is to be sent")
  public BankRow set(@PathParam("currency") String currency, NewBankAccount wanted) {
    return banking.set(
        new BankWish(
            currency,
            wanted.holder(),
            wanted.iban(),
            wanted.bic(),
            wanted.bank(),
            wanted.address(),
            wanted.taxId()));
  }

  @DELETE
  @Path("{currency}")
  @Summary("Takes no transfers in a currency any more")
  public void remove(@PathParam("currency") String currency) {
    banking.remove(currency);
  }
}
