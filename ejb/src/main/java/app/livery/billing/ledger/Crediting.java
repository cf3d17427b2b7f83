package app.livery.billing.ledger;

import app.livery.kernel.Allowed;
import app.livery.kernel.Credits;
import app.livery.kernel.Guarded;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Within;
import jakarta.ejb.Stateless;
import java.time.Instant;

/** Brings credits into wallets and takes them back when the money goes. Each cause counts once. */
@Stateless(name = "CreditingWallets")
@Guarded
public class Crediting {
  /** Credits that were paid for; {@code expiresAt} is null for never. Once for a payment. */
  @Within
  public Posting topUp(
      OrganisationId wallet, Credits credits, Money paid, String paymentIntent, Instant expiresAt) {
    throw new UnsupportedOperationException();
  }

  /**
   * Credits that come with a plan's period.
   *
   * @param cause what they come with: the invoice or the order; they come once for it
   * @param share what part of its price is theirs
   */
  @Within
  public Posting include(
      OrganisationId wallet, Credits credits, String cause, Money share, Instant expiresAt) {
    throw new UnsupportedOperationException();
  }

  /** An admin gives credits, or takes them away where the number is negative. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.CREDITS_WRITE)
  public Posting adjust(OrganisationId wallet, Credits credits, String reason) {
    throw new UnsupportedOperationException();
  }

  /**
   * Money of a top-up has gone back.
   *
   * @param goneSoFar all that has gone for this cause until now, not the newest part alone
   * @param paid the whole payment
   * @param cause one refund, one dispute, or the charge that adds its refunds up
   */
  @Within
  public Clawback clawBack(String paymentIntent, Money goneSoFar, Money paid, String cause) {
    throw new UnsupportedOperationException();
  }

  /**
   * Money that had gone has come again: a dispute is won, a refund has failed.
   *
   * @param returnedSoFar all that has come again for this cause until now
   * @param cause as it was named when the money went
   */
  @Within
  public Clawback reinstate(String paymentIntent, Money returnedSoFar, String cause) {
    throw new UnsupportedOperationException();
  }
}
