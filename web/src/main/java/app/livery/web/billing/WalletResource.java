package app.livery.web.billing;

import app.livery.billing.ledger.CreditDay;
import app.livery.billing.ledger.CreditDays;
import app.livery.billing.ledger.Crediting;
import app.livery.billing.ledger.Debit;
import app.livery.billing.ledger.LedgerRow;
import app.livery.billing.ledger.LotRow;
import app.livery.billing.ledger.Metering;
import app.livery.billing.ledger.Posting;
import app.livery.billing.ledger.WalletRow;
import app.livery.billing.ledger.Wallets;
import app.livery.kernel.Credits;
import app.livery.kernel.OrganisationId;
import app.livery.web.api.Created;
import app.livery.web.api.Idempotent;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Paging;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The credits of one organisation. */
@OnTenant
@RequestScoped
@Path("organisations/{organisation}/credits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WalletResource {
  @Inject Wallets wallets;
  @Inject CreditDays days;
  @Inject Crediting crediting;
  @Inject Metering metering;

  /**
   * Credits that an admin gives or takes.
   *
   * @param credits a decimal number; negative takes
   */
  public record Adjustment(String credits, String reason) {}

  /**
   * Credits that were used.
   *
   * @param credits a decimal number above zero
   * @param service what was used, for example {@code assistant.answer}
   * @param person who used it; null for nobody
   * @param key one key, one use: said again it changes nothing
   */
  public record WantedDebit(String credits, String service, UUID person, String key) {}

  @GET
  @Summary("Shows an organisation's credits")
  public WalletRow get(@PathParam("organisation") OrganisationId organisation) {
    return wallets.get(organisation);
  }

  @GET
  @Path("lots")
  @Summary("Lists what is left of what came, in the order in which it is used")
  public Page<LotRow> lots(
      @PathParam("organisation") OrganisationId organisation, @BeanParam Paging paging) {
    return paging.page(wallets.lots(organisation, paging.ask()), LotRow::id);
  }

  @GET
  @Path("entries")
  @Summary("Lists an organisation's whole ledger, newest first")
  public Page<LedgerRow> entries(
      @PathParam("organisation") OrganisationId organisation,
      @BeanParam Paging paging,
      @QueryParam("kind") String kind) {
    return paging.page(wallets.entries(organisation, paging.ask("kind", kind)), LedgerRow::id);
  }

  @GET
  @Path("days")
  @Summary("Lists the last thirty days, each with what was used and what was left")
  public Page<CreditDay> days(@PathParam("organisation") OrganisationId organisation) {
    return new Page<>(days.last(organisation), null);
  }

  @POST
  @Path("adjustments")
  @Idempotent
  @Summary("Gives credits, or takes them away where the number is negative")
  public Created<Posting> adjust(
      @PathParam("organisation") OrganisationId organisation, Adjustment wanted) {
    Credits credits = Credits.parse(wanted.credits(), "credits");
    Posting posting = crediting.adjust(organisation, credits, wanted.reason());
    return new Created<>("organisations/" + organisation + "/credits/entries", posting);
  }

  @POST
  @Path("debits")
  @Idempotent
  @Summary("Uses credits, once for a key")
  public Created<Debit> debit(
      @PathParam("organisation") OrganisationId organisation, WantedDebit wanted) {
    Credits credits = Credits.parse(wanted.credits(), "credits");
    Debit debit =
        metering.debit(organisation, credits, wanted.service(), wanted.person(), wanted.key());
    return new Created<>("organisations/" + organisation + "/credits/entries", debit);
  }
}
