package app.livery.web.identity;

import app.livery.identity.staff.StaffList;
import app.livery.identity.staff.StaffRow;
import app.livery.identity.staff.StaffStatus;
import app.livery.identity.staff.Staffing;
import app.livery.kernel.EmailAddress;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The platform's staff: who belongs to it, and how others join. */
@Named
@ViewScoped
public class StaffPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject StaffList staff;
  @Inject Staffing staffing;
  @Inject PageReader reader;

  private Rows<StaffRow> rows;
  private String email;
  private String name;
  private String reason;

  @PostConstruct
  void open() {
    rows = Rows.of(staff::list);
  }

  public void invite() {
    staffing.invite(new EmailAddress(email), name, reader.getLanguage());
    email = null;
    name = null;
    rows.restart();
  }

  public void suspend() {
    staffing.suspend(rows.getChosen().id(), reason);
    reason = null;
    rows.restart();
  }

  public void reinstate(StaffRow row) {
    staffing.reinstate(row.id());
    rows.restart();
  }

  public Rows<StaffRow> getRows() {
    return rows;
  }

  public List<StaffStatus> getStatuses() {
    return List.of(StaffStatus.values());
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
