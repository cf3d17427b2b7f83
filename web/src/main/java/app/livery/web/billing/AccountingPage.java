package app.livery.web.billing;

import app.livery.billing.accounts.AccountRow;
import app.livery.billing.accounts.AccountingMonths;
import app.livery.billing.accounts.Accounts;
import app.livery.kernel.Ask;
import app.livery.kernel.Slice;
import app.livery.web.ui.Functions;
import app.livery.web.ui.tables.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Revenue, cost and margin by service and month: a brand's own, and the platform's over all. */
@Named
@ViewScoped
public class AccountingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Accounts accounts;
  @Inject AccountingMonths platform;
  @Inject AccountingChart chart;

  private transient List<AccountRow> months;
  private Rows<AccountRow> rows;

  /** The brand's own; the view asks before it shows anything else. */
  public Rows<AccountRow> getOfBrand() {
    return of(accounts::months);
  }

  /** Over all brands. */
  public Rows<AccountRow> getOfAll() {
    return of(platform::months);
  }

  private Rows<AccountRow> of(Supplier<List<AccountRow>> source) {
    if (months == null) months = source.get();
    if (rows == null) rows = Rows.of(ask -> page(source.get(), ask));
    return rows;
  }

  private Slice<AccountRow> page(List<AccountRow> all, Ask ask) {
    List<AccountRow> found =
        all.stream()
            .map(row -> row.named(named(row.service())))
            .filter(row -> isSought(row, ask))
            .toList();
    Stream<AccountRow> page = found.stream().skip(ask.offset()).limit(ask.limit());
    return new Slice<>(page.toList(), found.size());
  }

  private static boolean isSought(AccountRow row, Ask ask) {
    String month = row.month() + " " + Functions.month(row.month());
    String words = String.join(" ", month, row.service(), row.currency());
    return words.toLowerCase(Locale.ROOT).contains(ask.search().toLowerCase(Locale.ROOT));
  }

  /** A service in words; one that a provider names keeps its name. */
  private static String named(String service) {
    return Functions.named("accounting.service.", service);
  }

  /** The currencies in which money was earned or spent; each has a chart of its own. */
  public List<String> getCurrencies() {
    return months.stream().map(AccountRow::currency).distinct().sorted().toList();
  }

  /** Revenue and cost a month in a currency, as bars. */
  public String chart(String currency) {
    return chart.of(months, currency);
  }
}
