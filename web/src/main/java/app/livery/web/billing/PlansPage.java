package app.livery.web.billing;

import app.livery.billing.Module;
import app.livery.billing.plans.Cataloguing;
import app.livery.billing.plans.Packaging;
import app.livery.billing.plans.PlanRow;
import app.livery.billing.plans.PlanStatus;
import app.livery.billing.plans.Plans;
import app.livery.tenancy.links.offer.AtTrialEnd;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import app.livery.web.ui.tables.Rows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the brand sells. */
@Named
@ViewScoped
public class PlansPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Plans plans;
  @Inject Packaging packaging;
  @Inject Cataloguing cataloguing;

  private Rows<PlanRow> rows;
  private final PlanForm form = new PlanForm();

  @PostConstruct
  void open() {
    rows = Rows.of(plans::list);
  }

  /** Drafts a plan and goes there, where it gets its price. */
  public String draft() {
    return Go.to("/plan/" + packaging.draft(form.wish()).plan().id());
  }

  /** Compares all prices with Stripe. */
  public void compare() {
    Cataloguing.Comparison done = cataloguing.compare();
    rows.restart();
    if (done.amiss() == 0) Notices.say("plans.allMatch", done.prices());
    else Notices.say("plans.someDiffer", done.amiss(), done.prices());
  }

  public Rows<PlanRow> getRows() {
    return rows;
  }

  public PlanForm getForm() {
    return form;
  }

  public List<PlanStatus> getStatuses() {
    return List.of(PlanStatus.values());
  }

  public List<Module> getModules() {
    return List.of(Module.values());
  }

  public List<AtTrialEnd> getEnds() {
    return List.of(AtTrialEnd.values());
  }
}
