package app.livery.tenancy.codes;

import app.livery.kernel.Allowed;
import app.livery.kernel.AlreadyTaken;
import app.livery.kernel.Ask;
import app.livery.kernel.NotFound;
import app.livery.kernel.Repository;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.Slice;
import app.livery.kernel.TenantSession;
import app.livery.kernel.Uniqueness;
import app.livery.tenancy.links.HandoutStates;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** All invite codes of the current tenant but the deleted ones. */
@Repository
public class InviteCodes {
  @Inject TenantSession session;
  @Inject Clock clock;

  /** One page of codes. Filter: {@code status}. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_READ)
  public Slice<InviteCodeRow> list(Ask ask) {
    Instant now = clock.instant();
    return HandoutStates.listing(InviteCode.class, "select l from InviteCode l", now)
        .where("l.deletedAt is null")
        .search("lower(concat(concat(l.code, ' '), l.label)) like :words")
        .sort("code", "l.code")
        .sort("days", "l.days")
        .answer(session.em(), ask)
        .map(code -> code.row(now));
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_READ)
  public InviteCodeRow get(UUID id) {
    InviteCode code = session.em().find(InviteCode.class, id);
    if (code == null || code.isDeleted()) throw new NotFound();
    return code.row(clock.instant());
  }

  InviteCode locked(UUID id) {
    InviteCode code = session.em().find(InviteCode.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (code == null || code.isDeleted()) throw new NotFound();
    return code;
  }

  /** The code as somebody typed it. @throws CodeUnknown when there is none */
  InviteCode typed(String text) {
    return byText(text).getResultStream().findFirst().orElseThrow(CodeUnknown::new);
  }

  /** The same, with its row locked until the transaction ends. */
  InviteCode lockedTyped(String text) {
    return byText(text)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(CodeUnknown::new);
  }

  private TypedQuery<InviteCode> byText(String text) {
    return session
        .em()
        .createQuery(
            "select l from InviteCode l where l.code = :code and l.deletedAt is null",
            InviteCode.class)
        .setParameter("code", InviteCode.normal(text));
  }

  /**
   * @throws AlreadyTaken at {@code code}
   */
  void add(InviteCode code) {
    session.em().persist(code);
    String text = code.row(clock.instant()).code();
    Uniqueness.flush(session.em(), () -> new AlreadyTaken("code", text));
  }
}
