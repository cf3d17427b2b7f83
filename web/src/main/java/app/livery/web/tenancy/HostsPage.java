package app.livery.web.tenancy;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.PublicUrls;
import app.livery.tenancy.hosts.HostRow;
import app.livery.tenancy.hosts.HostState;
import app.livery.tenancy.hosts.Hosting;
import app.livery.tenancy.hosts.Hosts;
import app.livery.web.ui.Go;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The host names of the brand's own, and how a new one is claimed. */
@Named
@ViewScoped
public class HostsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Hosts hosts;
  @Inject Hosting hosting;
  @Inject CurrentCall call;

  private Rows<HostRow> rows;
  private String name;

  @PostConstruct
  void open() {
    rows = Rows.of(hosts::list);
  }

  /** Claims the name and goes to where its records stand. */
  public String claim() {
    return Go.to("/host/" + hosting.claim(name).id());
  }

  public Rows<HostRow> getRows() {
    return rows;
  }

  public List<HostState> getStates() {
    return List.of(HostState.AWAITING_PROOF, HostState.PROVED, HostState.LIVE, HostState.BROKEN);
  }

  /** The host that links carry now. */
  public String getCarried() {
    return PublicUrls.hostOf(call.requireTenant());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
