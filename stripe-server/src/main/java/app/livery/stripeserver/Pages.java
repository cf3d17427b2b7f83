package app.livery.stripeserver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The pages for people: checkout, portal, invoices, receipts, the bank, and the dashboard. */
final class Pages {
  /** An object and the account that holds it. */
  record Found(Account account, ObjectNode node) {}

  private final World world;
  private final Views views = new Views();
  private final CheckoutPage checkout = new CheckoutPage(views);
  private final PortalPage portal = new PortalPage(views);
  private final InvoicePage invoice = new InvoicePage(views);
  private final DashboardPage dashboard;

  Pages(World world) {
    this.world = world;
    this.dashboard = new DashboardPage(world, views);
  }

  void handle(Visit visit) throws IOException {
    String[] steps = visit.path().split("/");
    String id = steps.length == 0 ? "" : steps[steps.length - 1];
    if (visit.path().equals("/")) {
      dashboard.show(visit, null);
    } else if (visit.path().equals("/do") && visit.acts()) {
      dashboard.act(visit);
    } else if (visit.path().equals("/stripe.css")) {
      Front.send(visit.exchange(), 200, "text/css; charset=utf-8", views.css());
    } else if (visit.path().startsWith("/c/pay/")) {
      found(visit, "checkout.session", id, checkout::handle);
    } else if (visit.path().startsWith("/p/session/")) {
      found(visit, "billing_portal.session", id, portal::handle);
    } else if (visit.path().startsWith("/i/")) {
      found(visit, "invoice", steps[2], invoice::handle);
    } else if (visit.path().startsWith("/r/")) {
      found(visit, "charge", id, invoice::receipt);
    } else if (visit.path().startsWith("/a/")) {
      found(visit, "payment_intent", id, this::bank);
    } else {
      missing(visit);
    }
  }

  /** What a page does with its object. */
  private interface Page {
    void handle(Visit visit, Found found) throws IOException;
  }

  private void found(Visit visit, String kind, String id, Page page) throws IOException {
    Optional<Found> found = world.looking(() -> find(kind, id));
    if (found.isEmpty()) {
      missing(visit);
    } else {
      page.handle(visit, found.get());
    }
  }

  private Optional<Found> find(String kind, String id) {
    for (Account account : world.accounts()) {
      ObjectNode node =
          kind.equals("billing_portal.session")
              ? account.portals.bySecret(id)
              : account.store.table(kind).get(id);
      if (node != null) {
        return Optional.of(new Found(account, node));
      }
    }
    return Optional.empty();
  }

  private void bank(Visit visit, Found found) throws IOException {
    String id = Json.text(found.node(), "id");
    if (!Json.is(found.node(), "status", "requires_action")) {
      visit.show(views.message("Nothing to confirm", "The bank asks nothing.", null, null));
    } else if (visit.acts()) {
      boolean agreed = visit.form().flag("agreed");
      world.within(() -> found.account().desk.authenticate(id, agreed));
      String text = agreed ? "The payment is confirmed." : "The payment was refused.";
      visit.show(views.message("The bank knows", text, null, null));
    } else {
      visit.show(
          views.page(
              "bank", "The bank asks", Map.of("total", Views.money(found.node(), "amount"))));
    }
  }

  private void missing(Visit visit) throws IOException {
    visit.show(404, views.message("Nothing is here", "The link is wrong or old.", null, null));
  }
}
