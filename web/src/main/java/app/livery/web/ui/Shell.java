package app.livery.web.ui;

import app.livery.identity.Recognised;
import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Feature;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.NotFound;
import app.livery.kernel.Role;
import app.livery.kernel.TenantNotEntered;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.TenantDirectory;
import app.livery.web.identity.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The frame around a page: whose console this is, where one can go, where one is. */
@Named("shell")
@RequestScoped
public class Shell {
  private static final int NEIGHBOURS = 8;

  @Inject CurrentCall call;
  @Inject TenantDirectory directory;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  /** One heading of the sidebar with what stands under it. */
  public record NavGroup(Place.Group group, List<Place> places) {}

  /**
   * Lets a reader in or turns them away, before anything of the page is made.
   *
   * @param least the least role as text; empty for anybody who is signed in, a dash for everybody
   * @param side {@code platform} for the platform's own host, {@code both} for either; empty for a
   *     tenant's
   */
  public void admit(String least, String side) {
    boolean elsewhere = "platform".equals(side) == call.tenant().isPresent();
    if (elsewhere && !"both".equals(side))
      throw isStaff() ? new TenantNotEntered() : new NotFound();
    if ("-".equals(least)) return;
    if (isBeyond()) throw new NotFound();
    if (!call.actor().isSignedIn()) throw new SignInNeeded();
    if (least != null && !least.isEmpty() && !may(Role.valueOf(least))) throw new NotAllowed();
  }

  /** A list takes nothing behind its name; /organisations/x is nothing. */
  private boolean isBeyond() {
    String path = path();
    return Arrays.stream(Place.values()).anyMatch(one -> path.startsWith(one.getPath() + "/"));
  }

  /** Whether the reader holds a role or one above it. */
  public boolean may(Role least) {
    return call.actor().roles().stream().anyMatch(role -> role.covers(least));
  }

  /** The same for pages: {@code #{shell.can('OWNER')}}. */
  public boolean can(String least) {
    return may(Role.valueOf(least));
  }

  /**
   * Whether the platform has granted something to this brand: {@code #{shell.has('OWN_HOSTS')}}.
   */
  public boolean has(String feature) {
    return call.tenant().filter(tenant -> tenant.has(Feature.valueOf(feature))).isPresent();
  }

  public Actor getActor() {
    return call.actor();
  }

  public boolean isSignedIn() {
    return call.actor().isSignedIn();
  }

  public boolean isOnPlatform() {
    return call.tenant().isEmpty();
  }

  /** The tenant whose host this is; null on the platform's. */
  public TenantRef getTenant() {
    return call.tenant().orElse(null);
  }

  public List<NavGroup> getGroups() {
    return Arrays.stream(Place.Group.values())
        .map(
            group ->
                new NavGroup(group, places().stream().filter(p -> p.getGroup() == group).toList()))
        .filter(group -> !group.places().isEmpty())
        .toList();
  }

  /** Every place that the reader may go to from here. */
  public List<Place> places() {
    return Arrays.stream(Place.values()).filter(this::isOpen).toList();
  }

  /** On each side only its own places; the switcher in the top bar leads to the other. */
  private boolean isOpen(Place place) {
    if (place.isPlatform() != isOnPlatform() || !may(place.role())) return false;
    return !place.role().ofOrganisation() || call.actor().organisation() != null;
  }

  /** Whether a member of the staff is at work, on the platform or inside a tenant. */
  public boolean isStaff() {
    return call.actor().kind() == Actor.Kind.STAFF;
  }

  /** Whether a member of the staff has entered a tenant. */
  public boolean isInside() {
    return me().entered() != null;
  }

  /** Whom the session knows: address, language, organisation, how long acting for others lasts. */
  public Recognised me() {
    return Here.of(request);
  }

  /** Whether the reader is at this place or at something below it. */
  public boolean isAt(Place place) {
    return place.holds(path());
  }

  /** The name of the tenant that a member of the staff has entered. */
  public String getInsideName() {
    return isInside()
        ? directory.byId(me().entered().tenant()).map(TenantRef::name).orElse("")
        : "";
  }

  /** Whole minutes until being inside a tenant, or in somebody's place, ends by itself. */
  public long getMinutesLeft() {
    Instant until = isInside() ? me().entered().until() : me().actingUntil();
    if (until == null) return 0;
    return Math.max(0, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
  }

  /** Some tenants to go to from here, by name; the palette finds the others. */
  public List<TenantRef> getNeighbours() {
    if (!isStaff()) return List.of();
    return directory.all().stream()
        .sorted(Comparator.comparing(TenantRef::name, String.CASE_INSENSITIVE_ORDER))
        .limit(NEIGHBOURS)
        .toList();
  }

  /** What tells a screen reader, and the styles, that a link leads to where one is. */
  public String mark(Place place) {
    return isAt(place) ? "page" : null;
  }

  /** The path as the reader's address bar shows it. */
  public String path() {
    Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
    return original == null ? request.getRequestURI() : original.toString();
  }

  public String getRequestId() {
    return call.get().requestId();
  }
}
