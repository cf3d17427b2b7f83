package app.livery.billing.transfers;

import app.livery.kernel.Allowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Where the current tenant's customers send money, by currency. */
@Repository
public class BankAccounts {
  @Inject TenantSession session;

  /** All of them, by currency. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.BILLING_READ)
  public List<BankRow> all() {
    return session
        .em()
        .createQuery("select b from BankAccount b order by b.currency", BankAccount.class)
        .getResultList()
        .stream()
        .map(BankAccount::row)
        .toList();
  }

  /** The currencies in which somebody can pay by transfer. */
  @Allowed(value = Role.OWNER, scope = Scope.BILLING_READ)
  public List<String> currencies() {
    return session
        .em()
        .createQuery("select b.currency from BankAccount b order by b.currency", String.class)
        .getResultList();
  }

  Optional<BankAccount> find(String currency) {
    return in(currency, LockModeType.NONE);
  }

  Optional<BankAccount> locked(String currency) {
    return in(currency, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<BankAccount> in(String currency, LockModeType lock) {
    return session
        .em()
        .createQuery("select b from BankAccount b where b.currency = :currency", BankAccount.class)
        .setParameter("currency", currency)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  void add(BankAccount account) {
    session.em().persist(account);
    Uniqueness.flush(session.em(), NotFound::new);
  }

  void drop(BankAccount account) {
    session.em().remove(account);
    session.em().flush();
  }
}
