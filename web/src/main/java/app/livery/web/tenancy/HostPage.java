package app.livery.web.tenancy;

import app.livery.kernel.Ids;
import app.livery.tenancy.hosts.HostRow;
import app.livery.tenancy.hosts.HostState;
import app.livery.tenancy.hosts.Hosting;
import app.livery.tenancy.hosts.Hosts;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.Repaint;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One host name of the brand's own: what its zone has to say, what it says, what to do next. */
@Named
@ViewScoped
public class HostPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Hosts hosts;
  @Inject Hosting hosting;

  @Inject
  @Param(pathIndex = 0)
  String named;

  private UUID id;
  private HostRow host;

  @PostConstruct
  void open() {
    id = Ids.parse(named);
    host = hosts.get(id);
  }

  /** Shows what the last look has found, where it differs; looks are taken by the clock. */
  public void refresh() {
    HostRow now = hosts.get(id);
    if (now.equals(host)) return;
    host = now;
    Repaint.part("state");
  }

  public void check() {
    host = hosting.check(id);
    Notices.say("hosts.checked", host.display());
  }

  public void makeMain() {
    host = hosting.makeMain(id);
    Notices.say("hosts.madeMain", host.display());
  }

  public void dismissMain() {
    host = hosting.dismissMain(id);
    Notices.say("hosts.dismissedMain");
  }

  /** Gives it up and goes back to the list. */
  public String remove() {
    hosting.remove(id);
    Notices.say("hosts.removed", host.display());
    return Go.to("/hosts");
  }

  public HostRow getHost() {
    return host;
  }

  public boolean isLive() {
    return host.state() == HostState.LIVE;
  }

  /** Whether nothing is to be done, so that nobody has to wait in front of the page. */
  public boolean isSettled() {
    return isLive() && HostAdvice.of(host) == HostAdvice.LIVE;
  }

  /** What to do next. */
  public HostAdvice getAdvice() {
    return HostAdvice.of(host);
  }
}
