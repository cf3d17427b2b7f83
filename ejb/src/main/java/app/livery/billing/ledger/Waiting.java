package app.livery.billing.ledger;

/** Somebody who waits for a debit, until it is done or refused. */
final class Waiting {
  private final Use use;
  private Taken taken;
  private RuntimeException failure;
  private boolean closed;

  Waiting(Use use) {
    this.use = use;
  }

  Use use() {
    return use;
  }

  void done(Taken how) {
    taken = how;
    closed = true;
  }

  void fail(RuntimeException how) {
    failure = how;
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /** What has become of it, once it is closed. */
  Debit answer() {
    if (failure != null) throw failure;
    switch (taken.fate()) {
      case DONE:
        return debit(false);
      case REPLAYED:
        if (!taken.amount().equals(use.amount())) throw new MovementDiffers();
        return debit(true);
      default:
        if (taken.restricted()) throw new UseRestricted();
        if (taken.owed().isPositive()) throw new WalletFrozen(taken.owed());
        throw new InsufficientCredits(taken.free());
    }
  }

  private Debit debit(boolean replayed) {
    return new Debit(use.wallet(), taken.transaction(), use.amount(), taken.balance(), replayed);
  }
}
