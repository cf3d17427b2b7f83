package app.livery.web.lifecycle;

import app.livery.kernel.CurrentCall;
import app.livery.lifecycle.MailRow;
import app.livery.lifecycle.MailState;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.Mails;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The letters of a brand, on the platform's pages those to its staff: which wait, which went out,
 * which were given up and why.
 */
@Named
@ViewScoped
public class MailPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Mails mails;
  @Inject CurrentCall call;

  private Rows<MailRow> rows;

  @PostConstruct
  void open() {
    rows = Rows.of(call.tenant().isPresent() ? mails::list : mails::listOfPlatform);
  }

  public Rows<MailRow> getRows() {
    return rows;
  }

  public List<MailState> getStates() {
    return List.of(MailState.values());
  }

  public List<MailTemplate> getTemplates() {
    return List.of(MailTemplate.values());
  }
}
