package app.livery.kernel;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The two sides of the data. A transaction that has touched one is refused the other. */
public enum Side {
  TENANT,
  PLATFORM;

  private final AtomicInteger sessions = new AtomicInteger();

  private static final String KEY = "livery.side";
  private static final String TENANT_KEY = "livery.tenant";

  static TransactionSynchronizationRegistry registry() {
    try {
      return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    } catch (NamingException e) {
      throw new IllegalStateException("No transaction registry", e);
    }
  }

  /** Marks the running transaction as belonging to this side. */
  void claim() {
    TransactionSynchronizationRegistry registry = registry();
    Object claimed = registry.getResource(KEY);
    if (claimed != null && claimed != this)
      throw new IllegalStateException("One transaction touches one side; this one is " + claimed);
    registry.putResource(KEY, this);
  }

  /** The side that the running transaction has touched; empty when none yet. */
  public static Optional<Side> claimed() {
    return Optional.ofNullable((Side) registry().getResource(KEY));
  }

  static void bind(TenantRef tenant) {
    registry().putResource(TENANT_KEY, tenant);
  }

  /** The tenant that the running transaction is bound to; null where there is none. */
  static TenantRef boundTenant() {
    return (TenantRef) registry().getResource(TENANT_KEY);
  }

  /** How many transactions on this node use this side now; each of them holds a connection. */
  public int sessions() {
    return sessions.get();
  }

  void opened() {
    sessions.incrementAndGet();
  }

  void closed() {
    sessions.decrementAndGet();
  }
}
