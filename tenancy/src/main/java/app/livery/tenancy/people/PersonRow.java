package app.livery.tenancy.people;

import app.livery.kernel.EmailAddress;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person as lists show them.
 *
 * @param code their own referral code
 * @param confirmedAt null until the address is confirmed
 * @param lastSignInAt null when they never signed in
 * @param places the organisations they are in, by name
 */
public record PersonRow(
    UUID id,
    EmailAddress email,
    String name,
    String language,
    PersonStatus status,
    boolean tenantAdmin,
    String code,
    Instant confirmedAt,
    Instant lastSignInAt,
    Instant createdAt,
    List<Place> places)
    implements Serializable {

  /** The names of their organisations, between commas. */
  public String organisations() {
    return places.stream().map(Place::organisation).collect(Collectors.joining(", "));
  }

  PersonRow in(List<Place> known) {
    return new PersonRow(
        id,
        email,
        name,
        language,
        status,
        tenantAdmin,
        code,
        confirmedAt,
        lastSignInAt,
        createdAt,
        known);
  }
}
