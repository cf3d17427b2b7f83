package app.livery.web.billing;

import app.livery.billing.accounts.AccountRow;
import app.livery.billing.accounts.AccountingMonths;
import app.livery.billing.accounts.Accounts;
import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Slice;
import app.livery.web.ui.Functions;
import app.livery.web.ui.tables.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Revenue, cost and margin by service and month: a brand's own, and the platform's over all. */
@Named
@ViewScoped
public class AccountingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CurrentCall call;
  @Inject Accounts accounts;
  @Inject AccountingMonths platform;
  @Inject AccountingChart chart;

  private transient List<AccountRow> months;
  private Rows<AccountRow> rows;

  /** The lines of the brand whose page it is; on the platform's own, of all brands. */
  public Rows<AccountRow> getRows() {
    if (rows == null) rows = Rows.of(ask -> page(read(), ask));
    return rows;
  }

  private List<AccountRow> read() {
    return call.tenant().isPresent() ? accounts.months() : platform.months();
  }

  private List<AccountRow> months() {
    if (months == null) months = read();
    return months;
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
    return months().stream().map(AccountRow::currency).distinct().sorted().toList();
  }

  /** Revenue and cost a month in a currency, as bars. */
  public String chart(String currency) {
    return chart.of(months(), currency);
  }
}
