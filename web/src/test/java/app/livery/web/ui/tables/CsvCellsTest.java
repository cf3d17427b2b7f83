package app.livery.web.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCellsTest {
  record Order(String who, long amountMinor, long costMicro, Long marginMicro, String currency) {}

  record Bill(String who, Money total, Money refunded) {}

  record Plan(String name, long includedMicro) {}

  @Test
  void amounts_are_decimal_numbers_of_the_rows_currency() {
    CsvCells cells = new CsvCells(Order.class);
    assertEquals(List.of("who", "amount", "cost", "margin", "currency"), cells.head());
    Order pounds = new Order("Ada", 245_000, -100_000, null, "GBP");
    assertEquals(List.of("Ada", "2450.00", "-0.10", "", "GBP"), cells.of(pounds));
    Order dinars = new Order("Ada", 1_500, 375, 1_500_000L, "KWD");
    assertEquals(List.of("Ada", "1.500", "0.000375", "1.500", "KWD"), cells.of(dinars));
    Order yen = new Order("Ada", 1_200, 1_200_000_000, 0L, "JPY");
    assertEquals(List.of("Ada", "1200", "1200", "0", "JPY"), cells.of(yen));
  }

  @Test
  void money_has_its_currency_in_a_column_of_its_own() {
    CsvCells cells = new CsvCells(Bill.class);
    assertEquals(
        List.of("who", "total", "totalCurrency", "refunded", "refundedCurrency"), cells.head());
    Bill bill = new Bill("Ada", new Money(-500, "USD"), null);
    assertEquals(List.of("Ada", "-5.00", "USD", "", ""), cells.of(bill));
  }

  @Test
  void units_of_what_is_no_money_stay() {
    CsvCells cells = new CsvCells(Plan.class);
    assertEquals(List.of("name", "includedMicro"), cells.head());
    assertEquals(List.of("Team", "100"), cells.of(new Plan("Team", 100)));
  }

  @Test
  void a_text_that_would_run_as_a_formula_does_not() {
    assertEquals("'=1+1", CsvCells.cell("=1+1"));
    assertEquals("-7", CsvCells.cell(-7));
  }
}
