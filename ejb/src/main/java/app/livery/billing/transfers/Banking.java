package app.livery.billing.transfers;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says where customers send money, for each currency. */
@UseCase
public class Banking {
  @Inject BankAccounts accounts;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Says it for a currency, or says it anew. Orders that are open show it from now on.
   *
   * @throws app.livery.kernel.Malformed at the field that is to blame
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public BankRow set(BankWish wanted) {
    BankWish wish = wanted.checked();
    BankAccount account = accounts.locked(wish.currency()).orElseGet(() -> fresh(wish));
    account.become(wish, call.actor().name(), clock.instant());
    facts.fire(new BankDetailsChanged(account.id(), account.row()));
    return account.row();
  }

  private BankAccount fresh(BankWish wish) {
    BankAccount account = new BankAccount(wish.currency());
    account.become(wish, call.actor().name(), clock.instant());
    accounts.add(account);
    return account;
  }

  /** Nobody can order in that currency any more. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_WRITE)
  public void remove(String currency) {
    BankAccount account = accounts.locked(currency).orElseThrow(NotFound::new);
    BankRow row = account.row();
    accounts.drop(account);
    facts.fire(new BankDetailsRemoved(account.id(), row));
  }
}
