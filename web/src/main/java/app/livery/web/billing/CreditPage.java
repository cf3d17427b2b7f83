package app.livery.web.billing;

import app.livery.billing.ledger.Crediting;
import app.livery.billing.ledger.Posting;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One organisation's credits, as the brand's admins see and change them. */
@Named
@ViewScoped
public class CreditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject WalletView view;
  @Inject Crediting crediting;

  private final CreditsForm form = new CreditsForm();

  /** Gives credits, or takes them away. */
  public String adjust() {
    Posting posting = crediting.adjust(view.id(), form.typed(), form.getReason());
    Notices.say("credits.adjusted", view.getWallet().name(), posting.balance());
    return Go.to("/credit/" + view.id().value());
  }

  public CreditsForm getForm() {
    return form;
  }
}
