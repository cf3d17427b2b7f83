package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Guarded;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Within;
import app.livery.operations.errors.Incidents;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Proves that wallets, lots and accounts are what their entries come to. */
@Stateless
@Guarded
public class Proving {
  @Inject LedgerProofs proofs;
  @Inject Incidents incidents;

  /** What does not agree now; nothing, in a sound ledger. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_READ)
  public List<Drift> look() {
    return proofs.drifts();
  }

  /** The same for the timer: whatever does not agree is an incident. @return always 0 */
  @Within
  public int prove() {
    List<Drift> drifts = proofs.drifts();
    if (!drifts.isEmpty())
      incidents.report(new LedgerDrifted(drifts), "ledger proof, " + drifts.size() + " drifts");
    return 0;
  }

  /** Figures of the ledger disagree: a fault of the program, or of somebody at the database. */
  static final class LedgerDrifted extends IllegalStateException {
    LedgerDrifted(List<Drift> drifts) {
      super(drifts.get(0).what() + ": " + drifts.get(0).stands() + " ≠ " + drifts.get(0).counted());
    }
  }
}
