package app.livery.web.ui.palette;

import app.livery.kernel.Ask;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Role;
import app.livery.kernel.TenantRef;
import app.livery.operations.figures.OrganisationEntries;
import app.livery.operations.figures.OrganisationEntryRow;
import app.livery.operations.figures.PersonEntries;
import app.livery.operations.figures.PersonEntryRow;
import app.livery.tenancy.organisations.OrganisationRow;
import app.livery.tenancy.organisations.Organisations;
import app.livery.tenancy.people.People;
import app.livery.tenancy.people.PersonRow;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds tenants, organisations and people by what the reader may see; each list checks for itself.
 */
@RequestScoped
class Search {
  private static final int MOST = 6;

  @Inject CurrentCall call;
  @Inject TenantDirectory directory;
  @Inject OrganisationEntries allOrganisations;
  @Inject PersonEntries allPeople;
  @Inject Organisations organisations;
  @Inject People people;

  /** At most six of each kind; of people only once two letters are there. */
  List<FoundGroup> find(String words, Words texts) {
    List<FoundGroup> groups = new ArrayList<>();
    boolean staff = call.actor().holds(Role.SUPER_ADMIN);
    if (staff) groups.add(new FoundGroup(texts.get("palette.tenants"), tenants(words)));
    if (words.length() < 2) return groups;
    boolean platform = staff && call.tenant().isEmpty();
    boolean admin = call.tenant().isPresent() && call.actor().isTenantAdmin();
    Ask ask = Ask.search(words, MOST);
    if (platform || admin) {
      List<Found> firms = admin ? firms(ask) : firmsAnywhere(ask);
      groups.add(new FoundGroup(texts.get("palette.organisations"), firms));
      List<Found> persons = admin ? persons(ask) : personsAnywhere(ask);
      groups.add(new FoundGroup(texts.get("palette.people"), persons));
    }
    return groups;
  }

  private List<Found> tenants(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return directory.all().stream()
        .filter(one -> (one.name() + " " + one.slug()).toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(java.util.Comparator.comparing(TenantRef::name, String.CASE_INSENSITIVE_ORDER))
        .limit(MOST)
        .map(one -> new Found(one.name(), one.slug(), "pi-building-columns", tenant(one)))
        .toList();
  }

  private static String tenant(TenantRef one) {
    return "/platform/tenant/" + one.id();
  }

  private List<Found> firms(Ask ask) {
    return organisations.list(ask).rows().stream().map(Search::found).toList();
  }

  private static Found found(OrganisationRow row) {
    return new Found(row.name(), row.slug().value(), "pi-building", "/organisation/" + row.id());
  }

  private List<Found> persons(Ask ask) {
    return people.list(ask).rows().stream().map(Search::found).toList();
  }

  private static Found found(PersonRow row) {
    String email = row.email().value();
    return new Found(row.name(), email, "pi-user", "/users?q=" + encoded(email));
  }

  private List<Found> firmsAnywhere(Ask ask) {
    return allOrganisations.list(ask).rows().stream().map(Search::found).toList();
  }

  private static Found found(OrganisationEntryRow row) {
    String href = "/platform/tenant/" + row.tenant();
    return new Found(row.name(), row.tenantName(), "pi-building", href);
  }

  private List<Found> personsAnywhere(Ask ask) {
    return allPeople.list(ask).rows().stream().map(Search::found).toList();
  }

  private static Found found(PersonEntryRow row) {
    String href = "/platform/users?q=" + encoded(row.email());
    return new Found(row.name(), row.email() + " · " + row.tenantName(), "pi-user", href);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
