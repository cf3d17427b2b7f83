package app.livery.web.billing;

import app.livery.billing.ledger.CreditDay;
import app.livery.web.ui.PageReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;

/** A wallet's days as bars: what was there, and what was used. */
@RequestScoped
public class CreditChart {
  @Inject PageReader reader;

  /** The chart as app:chart reads it. */
  public String of(List<CreditDay> days) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", reader.getLocale());
    BarDataset balance = new BarDataset().setLabel(reader.words().get("credits.balance"));
    BarDataset used = new BarDataset().setLabel(reader.words().get("credits.used"));
    BarData data = new BarData().addDataset(balance).addDataset(used);
    days.forEach(
        one -> {
          data.addLabel(day.format(one.day()));
          balance.addData(one.balance().decimal());
          used.addData(one.used().decimal());
        });
    return new BarChart(data).toJson();
  }
}
