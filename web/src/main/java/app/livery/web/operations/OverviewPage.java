package app.livery.web.operations;

import app.livery.kernel.Ask;
import app.livery.operations.facts.FactRow;
import app.livery.operations.facts.Trail;
import app.livery.operations.figures.SignupDay;
import app.livery.operations.figures.TenantFigures;
import app.livery.operations.figures.TenantOverview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The brand at a glance. */
@Named
@RequestScoped
public class OverviewPage {
  private static final int DAYS = 30;
  private static final int LATEST = 9;

  @Inject TenantOverview overview;
  @Inject Trail trail;
  @Inject SignupChart chart;

  private TenantFigures figures;
  private List<SignupDay> signups;
  private List<FactRow> facts;

  public TenantFigures getFigures() {
    if (figures == null) figures = overview.figures();
    return figures;
  }

  public List<SignupDay> getSignups() {
    if (signups == null) signups = overview.signups(DAYS);
    return signups;
  }

  public List<FactRow> getFacts() {
    if (facts == null) facts = trail.list(Ask.first(LATEST)).rows();
    return facts;
  }

  public String getChart() {
    return chart.of(getSignups());
  }
}
