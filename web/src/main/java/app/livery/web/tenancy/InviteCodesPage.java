package app.livery.web.tenancy;

import app.livery.tenancy.codes.Coding;
import app.livery.tenancy.codes.InviteCodeRow;
import app.livery.tenancy.codes.InviteCodes;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The short codes that people type when they sign up. */
@Named
@ViewScoped
public class InviteCodesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject InviteCodes codes;
  @Inject Coding coding;

  private Rows<InviteCodeRow> rows;
  private HandoutForm form = new HandoutForm();
  private InviteCodeRow chosen;

  @PostConstruct
  void open() {
    rows = Rows.of(codes::list);
  }

  public void create() {
    InviteCodeRow code =
        coding.create(
            form.getCode(), form.getLabel(), form.getDays(), form.getUseLimit(), form.expiresAt());
    form = new HandoutForm();
    rows.restart();
    Notices.say("codes.created", code.code());
  }

  public void switchOff(InviteCodeRow row) {
    coding.switchOff(row.id());
    Notices.say("links.switchedOff", row.code());
  }

  public void switchOn(InviteCodeRow row) {
    coding.switchOn(row.id());
    Notices.say("links.switchedOn", row.code());
  }

  public void choose(InviteCodeRow row) {
    chosen = row;
  }

  /** Deletes the chosen code. */
  public void delete() {
    coding.delete(chosen.id());
    rows.restart();
    Notices.say("codes.deleted", chosen.code());
  }

  public InviteCodeRow getChosen() {
    return chosen;
  }

  public Rows<InviteCodeRow> getRows() {
    return rows;
  }

  public HandoutForm getForm() {
    return form;
  }
}
