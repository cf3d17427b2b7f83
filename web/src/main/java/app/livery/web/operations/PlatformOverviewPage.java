package app.livery.web.operations;

import app.livery.kernel.Ask;
import app.livery.operations.facts.AuditFeed;
import app.livery.operations.facts.FactRow;
import app.livery.operations.figures.Overview;
import app.livery.operations.figures.OverviewFigures;
import app.livery.operations.figures.SignupDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The platform at a glance. */
@Named
@RequestScoped
public class PlatformOverviewPage {
  private static final int DAYS = 30;
  private static final int LATEST = 9;

  @Inject Overview overview;
  @Inject AuditFeed feed;
  @Inject SignupChart chart;

  private OverviewFigures figures;
  private List<SignupDay> signups;
  private List<FactRow> facts;

  public OverviewFigures getFigures() {
    if (figures == null) figures = overview.figures();
    return figures;
  }

  public List<SignupDay> getSignups() {
    if (signups == null) signups = overview.signups(DAYS);
    return signups;
  }

  public List<FactRow> getFacts() {
    if (facts == null) facts = feed.list(Ask.first(LATEST)).rows();
    return facts;
  }

  public String getChart() {
    return chart.of(getSignups());
  }
}
