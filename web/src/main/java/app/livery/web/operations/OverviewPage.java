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
public class OverviewPage extends Glance<TenantFigures> {
  @Inject TenantOverview overview;
  @Inject Trail trail;

  @Override
  TenantFigures readFigures() {
    return overview.figures();
  }

  @Override
  List<SignupDay> readSignups() {
    return overview.signups(DAYS);
  }

  @Override
  List<FactRow> readFacts() {
    return trail.list(Ask.first(LATEST)).rows();
  }
}
