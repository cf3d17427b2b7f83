package app.livery.web.billing;

import app.livery.billing.transfers.BankRow;
import app.livery.billing.transfers.OrderRow;
import app.livery.billing.transfers.PayableOrder;
import app.livery.branding.Look;
import app.livery.branding.Wardrobe;
import app.livery.branding.paper.Leaflet;
import app.livery.branding.paper.Printing;
import app.livery.kernel.CurrentCall;
import app.livery.web.ui.Functions;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The pro-forma invoice of an order as PDF, in the brand's look and the reader's words. */
@ApplicationScoped
public class ProForma {
  @Inject Printing printing;
  @Inject Wardrobe wardrobe;
  @Inject PageReader reader;
  @Inject CurrentCall call;

  /** Sends it to the reader. */
  void send(PayableOrder view) {
    byte[] pdf = pdf(view);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    external.setResponseContentType("application/pdf");
    external.setResponseContentLength(pdf.length);
    external.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"order-" + view.order().number() + ".pdf\"");
    try {
      external.getResponseOutputStream().write(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private byte[] pdf(PayableOrder view) {
    Look look = wardrobe.of(call.tenant().orElse(null));
    Leaflet leaflet =
        new Leaflet(
            words().of("proforma.title", String.valueOf(view.order().number())),
            reader.getLanguage(),
            "rtl".equals(reader.getDirection()),
            false,
            look.brand(),
            words().get("print.pages"),
            content(view));
    return printing.pdf(look, leaflet);
  }

  private String content(PayableOrder view) {
    OrderRow order = view.order();
    StringBuilder out = new StringBuilder(2000);
    if (view.account() != null) party(out, "proforma.from", from(view.account()));
    party(out, "proforma.to", to(order));
    out.append("<table><tbody>");
    line(out, "proforma.date", Functions.day(order.createdAt()));
    line(out, "transfers.plan", order.plan());
    line(out, "transfers.seats", Functions.number(order.seats()));
    line(out, "transfers.periods", periods(order));
    line(out, "proforma.unit", Functions.money(order.unitMinor(), order.currency()));
    line(out, "transfers.amount", Functions.money(order.amountMinor(), order.currency()));
    line(out, "transfers.due", Functions.day(order.dueAt()));
    out.append("</tbody></table>");
    if (view.account() != null) pay(out, order, view.account());
    return out.append("<p class=\"quiet\">")
        .append(Leaflet.escaped(words().get("proforma.note")))
        .append("</p>")
        .toString();
  }

  private void pay(StringBuilder out, OrderRow order, BankRow account) {
    out.append("<h2>").append(Leaflet.escaped(words().get("transfers.howToPay"))).append("</h2>");
    out.append("<table><tbody>");
    line(out, "transfers.holder", account.holder());
    line(out, "transfers.iban", account.ibanInGroups());
    line(out, "transfers.bic", account.bic());
    line(out, "transfers.bank", account.bank());
    line(out, "transfers.reference", order.referenceInGroups());
    out.append("</tbody></table>");
  }

  private String from(BankRow account) {
    return told(account.holder(), account.address(), account.taxId());
  }

  private String to(OrderRow order) {
    String name = order.billedTo().isEmpty() ? order.organisationName() : order.billedTo();
    return told(name, "", order.taxId());
  }

  private String told(String name, String address, String taxId) {
    String tax = taxId == null ? "" : "\n" + words().of("proforma.taxId", taxId);
    return (name + "\n" + address).strip() + tax;
  }

  private String periods(OrderRow order) {
    return words().count("transfers.span." + order.interval(), order.periods());
  }

  private void party(StringBuilder out, String key, String lines) {
    out.append("<p><b>").append(Leaflet.escaped(words().get(key))).append("</b><br/>");
    out.append(Leaflet.escaped(lines).replace("\n", "<br/>")).append("</p>");
  }

  private void line(StringBuilder out, String key, String text) {
    if (text == null) return;
    out.append("<tr><td>").append(Leaflet.escaped(words().get(key))).append("</td><td>");
    out.append(Leaflet.escaped(text)).append("</td></tr>");
  }

  private Words words() {
    return reader.words();
  }
}
