package app.livery.web.billing;

import app.livery.billing.ledger.EntryKind;
import app.livery.billing.ledger.LedgerRow;
import app.livery.billing.ledger.Wallets;
import app.livery.kernel.Ids;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRow;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** What one person has used. */
@Named
@ViewScoped
public class CreditsPersonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject Wallets wallets;
  @Inject People people;

  private PersonRow person;
  private Rows<LedgerRow> rows;

  @PostConstruct
  void open() {
    UUID id = Ids.parse(named);
    person = people.get(id);
    rows = Rows.of(ask -> wallets.ofPerson(id, ask));
  }

  public PersonRow getPerson() {
    return person;
  }

  public Rows<LedgerRow> getRows() {
    return rows;
  }

  public List<EntryKind> getKinds() {
    return List.of(EntryKind.values());
  }
}
