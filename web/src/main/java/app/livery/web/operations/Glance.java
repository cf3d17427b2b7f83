package app.livery.web.operations;

import app.livery.operations.facts.FactRow;
import app.livery.operations.figures.SignupDay;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What both overviews show: figures, sign-ups a day as a chart, what happened last. Each is read
 * when the page first asks for it.
 *
 * @param <F> the figures
 */
public abstract class Glance<F> {
  static final int DAYS = 30;
  static final int LATEST = 9;

  @Inject SignupChart chart;

  private F figures;
  private List<SignupDay> signups;
  private List<FactRow> facts;

  abstract F readFigures();

  abstract List<SignupDay> readSignups();

  abstract List<FactRow> readFacts();

  public F getFigures() {
    if (figures == null) figures = readFigures();
    return figures;
  }

  public List<SignupDay> getSignups() {
    if (signups == null) signups = readSignups();
    return signups;
  }

  public List<FactRow> getFacts() {
    if (facts == null) facts = readFacts();
    return facts;
  }

  public String getChart() {
    return chart.of(getSignups());
  }
}
