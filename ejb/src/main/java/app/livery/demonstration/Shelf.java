package app.livery.demonstration;

import app.livery.billing.Interval;
import app.livery.billing.Module;
import app.livery.billing.plans.Packaging;
import app.livery.billing.plans.PlanWish;
import app.livery.billing.transfers.BankWish;
import app.livery.billing.transfers.Banking;
import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import app.livery.tenancy.links.offer.AtTrialEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the brands of the demonstration sell. */
@ApplicationScoped
class Shelf {
  @Inject Packaging packaging;
  @Inject Banking banking;

  /** Takes transfers. */
  void bank(List<Cast.Bank> banks) {
    for (Cast.Bank bank : banks)
      banking.set(
          new BankWish(bank.currency(), bank.holder(), bank.iban(), null, bank.bank(), null, null));
  }

  /** Puts plans on sale; tells which id each name has. */
  Map<String, UUID> fill(List<Cast.PlanOffer> offers) {
    Map<String, UUID> ids = new HashMap<>();
    for (Cast.PlanOffer offer : offers) {
      UUID id = packaging.draft(wish(offer)).plan().id();
      for (Cast.Price price : offer.prices())
        packaging.price(
            id, new Money(price.minor(), price.currency()), Interval.valueOf(price.interval()));
      packaging.activate(id);
      ids.put(offer.name(), id);
    }
    return ids;
  }

  private static PlanWish wish(Cast.PlanOffer offer) {
    return new PlanWish(
        offer.name(),
        offer.description(),
        offer.seats(),
        offer.modules().stream().map(Module::valueOf).collect(Collectors.toSet()),
        Credits.of(offer.credits()),
        offer.days(),
        offer.card(),
        AtTrialEnd.valueOf(offer.atEnd()));
  }
}
