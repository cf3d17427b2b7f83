package app.livery.operations.folding;

import app.livery.operations.facts.WrittenFact;
import java.util.List;

/**
 * Lets facts of the current tenant out of the house, once they are committed. The same facts are
 * offered again after a crash and while a read model stands still; whoever listens has to know them
 * by their identifiers. What it throws is tried again with the next facts.
 */
public interface Outlet {
  /** Takes committed facts on, in order, in a transaction of its own. */
  void pass(List<WrittenFact> facts);
}
