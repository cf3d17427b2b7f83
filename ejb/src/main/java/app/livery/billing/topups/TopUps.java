package app.livery.billing.topups;

import app.livery.kernel.Allowed;
import app.livery.kernel.Ask;
import app.livery.kernel.Listing;
import app.livery.kernel.NotFound;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.tenancy.organisations.Organisations;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** What people of the current tenant set out to buy. */
@Repository
public class TopUps {
  @Inject TenantSession session;
  @Inject Organisations organisations;

  /** An organisation's top-ups, newest first. */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public Slice<TopUpRow> list(OrganisationId organisation, Ask ask) {
    organisations.require(organisation);
    return Listing.of(TopUp.class, "select t from TopUp t")
        .where("t.wallet = :wallet", "wallet", organisation.value())
        .order("t.id desc", "t.id desc")
        .answer(session.em(), ask)
        .map(TopUp::row);
  }

  /**
   * @throws NotFound when the organisation has none of that name
   */
  @Allowed(value = Role.OWNER, scope = Scope.CREDITS_READ)
  public TopUpRow get(OrganisationId organisation, UUID id) {
    return find(organisation, id).row();
  }

  TopUp find(OrganisationId organisation, UUID id) {
    TopUp found = NotFound.ifAbsent(session.em().find(TopUp.class, id));
    if (!found.wallet().equals(organisation)) throw new NotFound();
    return found;
  }

  void add(TopUp begun) {
    session.em().persist(begun);
  }

  Optional<TopUp> locked(UUID id) {
    return Optional.ofNullable(session.em().find(TopUp.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
