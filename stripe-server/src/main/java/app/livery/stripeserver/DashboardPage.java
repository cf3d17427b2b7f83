package app.livery.stripeserver;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a seller sees: time, lists, and buttons for what people and banks do. */
final class DashboardPage {
  private final World world;
  private final Views views;
  private final Tables tables;
  private final DashboardActs acts;

  DashboardPage(World world, Views views) {
    this.world = world;
    this.views = views;
    this.tables = new Tables(world);
    this.acts = new DashboardActs(world);
  }

  /** Does what a button says, and comes back. */
  void act(Visit visit) throws IOException {
    try {
      acts.act(visit.form());
    } catch (Refused e) {
      show(visit, e.getMessage());
      return;
    }
    String back = visit.form().text("back", "/");
    visit.lead(back.startsWith("/?") ? back : "/");
  }

  void show(Visit visit, String error) throws IOException {
    List<Account> accounts = world.accounts();
    if (accounts.isEmpty()) {
      visit.show(views.message("No account yet", "It begins with the first key.", null, null));
      return;
    }
    Account account = world.known(visit.form().text("account", accounts.get(0).key));
    account = account == null ? accounts.get(0) : account;
    Tables.Kind kind = Tables.Kind.named(visit.form().text("show", ""));
    Map<String, Object> view = new HashMap<>();
    frame(view, account, kind);
    view.put("error", error);
    list(view, account, kind);
    visit.show(views.page("dashboard", kind.title() + " · Stripe on this machine", view));
  }

  private void frame(Map<String, Object> view, Account account, Tables.Kind kind) {
    Instant now = world.clock().instant();
    view.put("now", Views.minute(now) + " UTC");
    view.put("iso", now.toString());
    view.put("show", kind.name());
    view.put("here", href(account, kind));
    List<Map<String, Object>> tabs = new ArrayList<>();
    for (Tables.Kind each : Tables.Kind.values()) {
      tabs.add(Map.of("name", each.title(), "href", href(account, each), "current", each == kind));
    }
    view.put("tabs", tabs);
    List<Map<String, Object>> keys = new ArrayList<>();
    for (Account each : world.accounts()) {
      keys.add(Map.of("key", each.key, "current", each == account));
    }
    view.put("accounts", keys);
    view.put("account", account.key);
  }

  private static String href(Account account, Tables.Kind kind) {
    return "/?show="
        + kind.name()
        + "&account="
        + URLEncoder.encode(account.key, StandardCharsets.UTF_8);
  }

  private void list(Map<String, Object> view, Account account, Tables.Kind kind) {
    List<Map<String, Object>> rows = world.looking(() -> tables.rows(account, kind));
    view.put("heading", kind.title());
    view.put("intro", kind.intro());
    view.put("empty", kind.empty());
    view.put("columns", kind.columns());
    view.put("rows", rows);
    view.put("hasRows", !rows.isEmpty());
    view.put("isAccounts", kind == Tables.Kind.accounts);
    view.put("isSwitches", kind == Tables.Kind.switches);
    view.put("kinds", Switches.kinds());
    view.put("canRelease", kind == Tables.Kind.deliveries && !world.deliveries().held().isEmpty());
  }
}
