package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Credits;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Within;
import app.livery.tenancy.people.People;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is in the wallets of the current tenant, and how it came to be there. */
@Repository
public class Wallets {
  private static final String ROWS =
      "select new app.livery.billing.ledger.WalletRow(o.id, o.name, o.currency, w.balance,"
          + " w.reserved, w.receivable) from Organisation o left join Wallet w on w.id = o.id";

  private static final String LOTS =
      "select new app.livery.billing.ledger.LotRow(l.id, l.source, l.granted, l.remaining, l.paid,"
          + " l.currency, l.expiresAt, l.createdAt) from CreditLot l";

  private static final String ENTRIES =
      "select new app.livery.billing.ledger.LedgerRow(e.id, e.transaction, e.wallet, o.name, e.kind,"
          + " e.amount, e.balance, e.service, e.person, p.name, e.external, e.reason, e.actor,"
          + " e.value, e.currency, e.at) from LedgerEntry e"
          + " left join Organisation o on o.id = e.wallet left join Person p on p.id = e.person";

  @Inject TenantSession session;
  @Inject People people;

  /** One page of organisations with what they have. Filter: {@code state}, OWING or HOLDING. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_READ)
  public Slice<WalletRow> list(Ask ask) {
    return Listing.of(WalletRow.class, ROWS)
        .search("lower(concat(concat(o.name, ' '), o.slug)) like :words")
        .choice("state", Map.of("OWING", "w.receivable > 0", "HOLDING", "w.balance > 0"))
        .sort("name", "lower(o.name)")
        .sort("balance", "coalesce(w.balance, 0)")
        .sort("owed", "coalesce(w.receivable, 0)")
        .order("lower(o.name)", "o.id")
        .answer(session.em(), ask);
  }

  /**
   * @throws NotFound when the tenant has no such organisation
   */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public WalletRow get(OrganisationId organisation) {
    return Listing.of(WalletRow.class, ROWS)
        .where("o.id = :organisation", "organisation", organisation.value())
        .answer(session.em(), Ask.first(1))
        .rows()
        .stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What is left of what came, in the order in which it will be used. */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public Slice<LotRow> lots(OrganisationId organisation, Ask ask) {
    get(organisation);
    return Listing.of(LotRow.class, LOTS)
        .where("l.wallet = :wallet", "wallet", organisation.value())
        .where("l.spent = false")
        .order("coalesce(l.expiresAt, {ts '9999-01-01 00:00:00'})", "l.id")
        .answer(session.em(), ask);
  }

  /** The whole ledger of one wallet, newest first. Filter: {@code kind}. */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public Slice<LedgerRow> entries(OrganisationId organisation, Ask ask) {
    get(organisation);
    // true of all, and what the index by wallet asks for
    Listing<LedgerRow> ofWallet =
        entries().where("e.amount > 0").where("e.wallet = :wallet", "wallet", organisation.value());
    return answer(ofWallet, ask);
  }

  /** What one person has used, newest first, whoever paid for it. Filter: {@code kind}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_READ)
  public Slice<LedgerRow> ofPerson(UUID person, Ask ask) {
    people.get(person);
    return answer(entries().where("e.person = :person", "person", person), ask);
  }

  /**
   * All that moved and was no use: top-ups, refunds, gifts … newest first. Filter: {@code kind}.
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_READ)
  public Slice<LedgerRow> movements(Ask ask) {
    return answer(entries().where("e.kind <> :use", "use", EntryKind.USE), ask);
  }

  private static Listing<LedgerRow> entries() {
    return Listing.of(LedgerRow.class, ENTRIES)
        .search(
            "lower(concat(concat(coalesce(o.name, ''), ' '), concat(coalesce(e.external, ''),"
                + " concat(' ', concat(coalesce(e.service, ''), concat(' ',"
                + " coalesce(e.reason, ''))))))) like :words")
        .filter("kind", "e.kind = :kind", EntryKind::valueOf);
  }

  private Slice<LedgerRow> answer(Listing<LedgerRow> entries, Ask ask) {
    return entries
        .sort("at", "e.id")
        .sort("credits", "e.amount")
        .order("e.id desc", "e.id desc")
        .answer(session.em(), ask);
  }

  /** What each of these organisations has; those without a wallet are not among them. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_READ)
  public Map<UUID, Credits> balances(Collection<UUID> organisations) {
    Map<UUID, Credits> balances = new HashMap<>();
    if (organisations.isEmpty()) return balances;
    session
        .em()
        .createQuery("select w from Wallet w where w.id in :organisations", Wallet.class)
        .setParameter("organisations", organisations)
        .getResultList()
        .forEach(wallet -> balances.put(wallet.id(), wallet.balance()));
    return balances;
  }

  /** Whether the payment has brought credits. */
  @Within
  public boolean knows(String paymentIntent) {
    return !session
        .em()
        .createQuery("select l.id from CreditLot l where l.paymentIntent = :payment")
        .setParameter("payment", paymentIntent)
        .getResultList()
        .isEmpty();
  }

  /** The brand's credits in all: what people have, keep aside and owe. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_READ)
  public WalletSums sums() {
    return session
        .em()
        .createQuery(
            "select new app.livery.billing.ledger.WalletSums(sum(w.balance), sum(w.reserved),"
                + " sum(w.receivable), count(w.id)) from Wallet w",
            WalletSums.class)
        .getSingleResult();
  }
}
