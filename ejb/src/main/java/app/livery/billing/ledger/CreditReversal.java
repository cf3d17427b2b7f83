package app.livery.billing.ledger;

import app.livery.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * How much of a payment has gone back for one cause, and come again. Both only grow, so that word
 * of them may come late, twice and in any order.
 */
@Entity
@Table(name = "credit_reversal")
public class CreditReversal {
  @Id private UUID id;

  @Column(name = "lot_id")
  private UUID lot;

  private String cause;

  @Column(name = "gone_minor")
  private long gone;

  @Column(name = "returned_minor")
  private long returned;

  protected CreditReversal() {}

  CreditReversal(CreditLot lot, String cause) {
    this.id = Ids.next();
    this.lot = lot.id();
    this.cause = cause;
  }

  void goneSoFar(long minor) {
    gone = Math.max(gone, minor);
  }

  /** Nothing comes again that has not gone: word of the return may be first, and then says both. */
  void returnedSoFar(long minor) {
    returned = Math.max(returned, minor);
    gone = Math.max(gone, returned);
  }

  long net() {
    return gone - returned;
  }
}
