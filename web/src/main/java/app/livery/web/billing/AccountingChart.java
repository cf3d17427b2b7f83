package app.livery.web.billing;

import app.livery.billing.accounts.AccountRow;
import app.livery.web.ui.Functions;
import app.livery.web.ui.PageReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;

/** Revenue and cost a month in one currency, as bars. */
@RequestScoped
public class AccountingChart {
  private static final int MICRO_DIGITS = 6;

  @Inject PageReader reader;

  /** The chart as app:chart reads it. */
  public String of(List<AccountRow> rows, String currency) {
    List<AccountRow> own = rows.stream().filter(row -> row.currency().equals(currency)).toList();
    BarDataset revenue = new BarDataset().setLabel(reader.words().get("accounting.revenue"));
    BarDataset cost = new BarDataset().setLabel(reader.words().get("accounting.cost"));
    SortedMap<String, Long> earned = sums(own, AccountRow::revenueMicro);
    SortedMap<String, Long> spent = sums(own, AccountRow::costMicro);
    BarData data = new BarData().addDataset(revenue).addDataset(cost);
    for (String month : earned.keySet()) {
      data.addLabel(Functions.month(month));
      revenue.addData(BigDecimal.valueOf(earned.get(month), MICRO_DIGITS));
      cost.addData(BigDecimal.valueOf(spent.get(month), MICRO_DIGITS));
    }
    return new BarChart(data).toJson();
  }

  private static SortedMap<String, Long> sums(
      List<AccountRow> rows, ToLongFunction<AccountRow> what) {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (AccountRow row : rows) sums.merge(row.month(), what.applyAsLong(row), Math::addExact);
    return sums;
  }
}
