package app.livery.web.billing;

import app.livery.billing.ledger.Drift;
import app.livery.billing.ledger.LedgerRow;
import app.livery.billing.ledger.Proving;
import app.livery.billing.ledger.WalletRow;
import app.livery.billing.ledger.WalletSums;
import app.livery.billing.ledger.Wallets;
import app.livery.kernel.Ids;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The credits of all the tenant's organisations. */
@OnTenant
@RequestScoped
@Path("credits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CreditsResource {
  @Inject Wallets wallets;
  @Inject Proving proving;

  /**
   * Whether wallets, lots and accounts are what their entries come to.
   *
   * @param drifts what does not agree; empty in a sound ledger
   */
  public record LedgerProof(List<Drift> drifts) {}

  @GET
  @Summary("Lists organisations with their credits, by name")
  public Page<WalletRow> list(@BeanParam Paging paging, @QueryParam("state") String state) {
    return paging.page(wallets.list(paging.ask("state", state)), WalletRow::organisation);
  }

  @GET
  @Path("sums")
  @Summary("Shows what all organisations together have, keep aside and owe")
  public WalletSums sums() {
    return wallets.sums();
  }

  @GET
  @Path("movements")
  @Summary("Lists top-ups, refunds, gifts and all that was no use, newest first")
  public Page<LedgerRow> movements(@BeanParam Paging paging, @QueryParam("kind") String kind) {
    return paging.page(wallets.movements(paging.ask("kind", kind)), LedgerRow::id);
  }

  @GET
  @Path("people/{person}/entries")
  @Summary("Lists what a person has used, newest first")
  public Page<LedgerRow> ofPerson(
      @PathParam("person") String person,
      @BeanParam Paging paging,
      @QueryParam("kind") String kind) {
    return paging.page(
        wallets.ofPerson(Ids.parse(person), paging.ask("kind", kind)), LedgerRow::id);
  }

  @GET
  @Path("proof")
  @Summary("Counts the whole ledger again and compares")
  public LedgerProof prove() {
    return new LedgerProof(proving.look());
  }
}
