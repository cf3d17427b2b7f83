package app.livery.web.ui.tables;

import app.livery.kernel.Ask;
import app.livery.kernel.Slice;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Sends a list as a CSV file: all rows, page by page, so that its length costs no memory. What
 * stands in them: {@link CsvCells}.
 */
final class CsvAnswer {
  private static final int PAGE = 1000;

  /** Tells spreadsheets that the letters are UTF-8; they would guess, and spoil Arabic. */
  private static final char MARK = '\uFEFF';

  private CsvAnswer() {}

  static <R> void send(String name, Ask ask, Source<R> source, Class<?> kind) {
    CsvCells cells = new CsvCells(kind);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    // the first page is read before anything is sent, so that a refusal can still be worded
    Slice<R> slice = source.apply(ask.page(0, PAGE));
    external.responseReset();
    external.setResponseContentType("text/csv;charset=UTF-8");
    ExportName.put(external, name, "csv");
    try (Writer out =
            new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(out)) {
      out.write(MARK);
      csv.writeRecord(cells.head());
      for (int at = 0; !slice.rows().isEmpty(); slice = source.apply(ask.page(at, PAGE))) {
        slice.rows().forEach(row -> csv.writeRecord(cells.of(row)));
        at += slice.rows().size();
        if (slice.rows().size() < PAGE) break;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
