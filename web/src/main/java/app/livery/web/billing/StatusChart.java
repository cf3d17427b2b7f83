package app.livery.web.billing;

import app.livery.billing.figures.StatusCount;
import app.livery.web.ui.PageReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/** Subscriptions by status as lying bars. */
@RequestScoped
public class StatusChart {
  /** Subscriptions are counted in whole numbers, however few they are. */
  private static final Scales WHOLE =
      new Scales()
          .addScale(
              Scales.ScaleAxis.X,
              new LinearScaleOptions().setTicks(new LinearTickOptions().setPrecision(0)));

  @Inject PageReader reader;

  /** The chart as app:chart reads it. */
  public String of(List<StatusCount> statuses) {
    BarDataset counts = new BarDataset().setLabel(reader.words().get("revenue.subscriptions"));
    BarData data = new BarData().addDataset(counts);
    statuses.forEach(
        one -> {
          data.addLabel(reader.words().get("SubscriptionStatus." + one.status()));
          counts.addData(one.count());
        });
    BarOptions lying = new BarOptions().setScales(WHOLE).setIndexAxis(IndexAxis.Y);
    return new BarChart(data, lying).toJson();
  }
}
