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
public class PlatformOverviewPage extends Glance<OverviewFigures> {
  @Inject Overview overview;
  @Inject AuditFeed feed;

  @Override
  OverviewFigures readFigures() {
    return overview.figures();
  }

  @Override
  List<SignupDay> readSignups() {
    return overview.signups(DAYS);
  }

  @Override
  List<FactRow> readFacts() {
    return feed.list(Ask.first(LATEST)).rows();
  }
}
