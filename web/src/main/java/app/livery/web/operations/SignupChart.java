package app.livery.web.operations;

import app.livery.operations.figures.SignupDay;
import app.livery.web.ui.PageReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/** Sign-ups a day as bars. */
@RequestScoped
public class SignupChart {
  /** People are counted in whole numbers, however few they are. */
  private static final Scales WHOLE =
      new Scales()
          .addScale(
              Scales.ScaleAxis.Y,
              new LinearScaleOptions().setTicks(new LinearTickOptions().setPrecision(0)));

  @Inject PageReader reader;

  /** The chart as app:chart reads it. */
  public String of(List<SignupDay> days) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", reader.getLocale());
    BarDataset people = new BarDataset().setLabel(reader.words().get("overview.signups"));
    BarData data = new BarData().addDataset(people);
    days.forEach(
        one -> {
          data.addLabel(day.format(one.day()));
          people.addData(one.people());
        });
    return new BarChart(data, new BarOptions().setScales(WHOLE)).toJson();
  }
}
