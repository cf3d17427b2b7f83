package app.livery.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.livery.launcher.House;
import app.livery.launcher.Mail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody in front of a browser window, who sees words and presses buttons.
 *
 * <pre>{@code
 * visitor.opens(brand.at("/sign-in"));
 * visitor.types("Address", "olivia@harbour.example");
 * visitor.presses("Sign in");
 * visitor.sees("Hello, Olivia");
 * }</pre>
 */
public final class Visitor {
  private static final Duration MAIL_PATIENCE = Duration.ofSeconds(20);
  private static final String SESSION = "sid";
  private static final Locator.FilterOptions WORDED =
      new Locator.FilterOptions().setHasText(Pattern.compile("\\S"));

  private final House house;
  private final Page page;

  Visitor(House house, Page page) {
    this.house = house;
    this.page = page;
  }

  /** Somebody else, in a window of their own. */
  public static Visitor of(House house, Windows windows) {
    return new Visitor(house, windows.open());
  }

  public Page page() {
    return page;
  }

  public void opens(URI address) {
    page.navigate(address.toString());
  }

  /** Opens a page and answers the HTTP status that it came with. */
  public int statusOf(URI address) {
    return page.navigate(address.toString()).status();
  }

  /** Opens the link in the latest mail to this address whose path begins so. */
  public void opensMailed(String email, String path) {
    page.navigate(mailed(email, path));
  }

  /** The link in the latest mail to this address whose path begins so. */
  public String mailed(String email, String path) {
    Mail mail =
        house
            .mailbox()
            .await(
                email,
                each -> each.links().stream().anyMatch(link -> link.contains(path)),
                MAIL_PATIENCE);
    return mail.link(path);
  }

  /** Signs in through the sign-in page of the brand or platform at this address. */
  public void signsIn(URI signIn, String email, String password) {
    opens(signIn);
    types("Address", email);
    types("Password", password);
    presses("Sign in");
  }

  /** Goes on with a session that a program has begun, where signing in is not the subject. */
  public Visitor arrivesAs(Caller caller, URI host) {
    String secret = caller.cookie(SESSION).orElseThrow();
    page.context()
        .addCookies(List.of(new Cookie(SESSION, secret).setUrl(host.resolve("/").toString())));
    return this;
  }

  /** Types into the field with this label; a button may bear the same words. */
  public void types(String label, String text) {
    Locator writable = page.locator("input, textarea, [contenteditable]");
    scope().getByLabel(label).and(writable).first().fill(text);
  }

  /** The input that carries this label, in the dialog that is open or else on the page. */
  public Locator field(String label) {
    return scope().getByLabel(label, new Locator.GetByLabelOptions().setExact(false)).first();
  }

  /** Chooses an option in the list with this label. */
  public void chooses(String label, String option) {
    around(label).locator(".ui-selectonemenu").click();
    page.locator(".ui-selectonemenu-panel:visible .ui-selectonemenu-item")
        .filter(new Locator.FilterOptions().setHasText(option))
        .first()
        .click();
  }

  /** Types the beginning of a name and takes the suggestion; only the last key asks for any. */
  public void looksUp(String label, String words) {
    int last = words.length() - 1;
    field(label).fill(words.substring(0, last));
    field(label).press(words.substring(last));
    page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
  }

  public void presses(String button) {
    scope()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  /** Presses a button that sends a form in the background, and waits for what comes of it. */
  public void sends(String button) {
    page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> presses(button));
    page.waitForCondition(
        () ->
            Boolean.TRUE.equals(
                page.evaluate("!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()")));
  }

  public void follows(String link) {
    scope()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
  }

  /** What one looks at: an open dialog hides the page behind it. */
  private Locator scope() {
    Locator dialog = page.locator(".ui-dialog:visible, dialog[open]");
    return dialog.count() > 0 ? dialog.last() : page.locator("body");
  }

  /** Opens the menu of the row with these words and takes the entry. */
  public void takes(String entry, String rowWords) {
    Locator row = row(rowWords);
    row.locator(".lv-row-menu").click();
    page.locator(".lv-menu:visible .lv-menu-item")
        .filter(new Locator.FilterOptions().setHasText(entry))
        .click();
  }

  /** The row of a table with these words. */
  public Locator row(String words) {
    return page.locator("tbody tr:visible")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first();
  }

  /** Waits until these words show. */
  public void sees(String words) {
    assertThat(page.getByText(words).locator("visible=true").first()).isVisible();
  }

  /** Opens this page again until the words show: what they tell of arrives a moment later. */
  public void seesInTheEnd(String words) {
    page.waitForCondition(
        () -> {
          page.reload();
          return page.getByText(words).locator("visible=true").count() > 0;
        });
  }

  public void seesNot(String words) {
    assertThat(page.getByText(words).locator("visible=true")).hasCount(0);
  }

  /** Waits until the page's own heading says so. */
  public void seesTitle(String words) {
    assertThat(page.locator("h1").first()).containsText(words);
  }

  /** Waits until the field with this label complains in these words. */
  public void seesAt(String label, String complaint) {
    assertThat(around(label).locator(".lv-error")).containsText(complaint);
  }

  /** Waits until the address bar shows this path. */
  public void isAt(String path) {
    page.waitForURL(Pattern.compile(".*" + Pattern.quote(path) + "([?&#].*)?$"));
  }

  /** The sentence under the one field that is complained about. */
  public String complaint() {
    return page.locator(".lv-error:visible").filter(WORDED).innerText().strip();
  }

  /** The page needs no scrolling to the side. */
  public void fits() {
    assertEquals(
        page.evaluate("document.documentElement.clientWidth"),
        page.evaluate("document.documentElement.scrollWidth"),
        () -> page.url() + " is wider than the window");
  }

  /** The link or secret that the page shows this once. */
  public String copies() {
    Locator secret = page.locator(".lv-secret-value code");
    assertThat(secret).isVisible();
    return secret.innerText().strip();
  }

  /** The field whose label begins so, with its help and its error. */
  private Locator around(String label) {
    Locator named =
        page.locator("label")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label)));
    return scope().locator(".lv-field").filter(new Locator.FilterOptions().setHas(named)).first();
  }
}
