package app.livery.tenancy.codes;

import app.livery.kernel.Allowed;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.Facts;
import app.livery.kernel.Open;
import app.livery.kernel.Role;
import app.livery.kernel.Scope;
import app.livery.kernel.UseCase;
import app.livery.tenancy.links.Terms;
import app.livery.tenancy.organisations.Joining;
import app.livery.tenancy.organisations.MemberRow;
import app.livery.tenancy.organisations.WayIn;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lets people try the product by a code that they type. */
@UseCase
public class Coding {
  @Inject InviteCodes codes;
  @Inject Joining joining;
  @Inject Facts facts;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /**
   * Makes a code.
   *
   * @param text the code; empty for a random one
   * @param days how long each person may stay, 1 to 365
   * @param useLimit how many people; null for any number
   * @param expiresAt until when people may come; null for ever
   * @throws app.livery.kernel.AlreadyTaken at {@code code}
   */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public InviteCodeRow create(
      String text, String label, int days, Integer useLimit, Instant expiresAt) {
    Instant now = clock.instant();
    Terms terms = new Terms(useLimit, expiresAt);
    InviteCode code = new InviteCode(text, label, days, terms, call.actor().name(), now);
    codes.add(code);
    facts.fire(new CodeCreated(code.id(), code.row(now)));
    return code.row(now);
  }

  /** Nobody comes in by it any more; who is in stays. */
  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public InviteCodeRow switchOff(UUID id) {
    InviteCode code = codes.locked(id);
    return switched(code, code.off(clock.instant()), false);
  }

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public InviteCodeRow switchOn(UUID id) {
    InviteCode code = codes.locked(id);
    return switched(code, code.on(), true);
  }

  @Allowed(value = Role.TENANT_ADMIN, scope = Scope.LINKS_WRITE)
  public void delete(UUID id) {
    InviteCode code = codes.locked(id);
    code.delete(clock.instant());
    facts.fire(new CodeDeleted(id, code.row(clock.instant())));
  }

  /** Refuses, with the reason, a code that would let nobody in; asked while a form is filled in. */
  @Open
  public void look(String text) {
    codes.typed(text).check(clock.instant());
  }

  /**
   * Lets a person in as a viewer until their time is up.
   *
   * @throws CodeUnknown when no code reads like this
   * @throws app.livery.tenancy.organisations.TrialAlreadyUsed when they have been on trial before
   */
  @Open(writes = true)
  public MemberRow redeem(String text, UUID personId) {
    InviteCode code = codes.lockedTyped(text);
    Instant until = code.redeem(clock.instant());
    MemberRow member = joining.admitToTrial(personId, until, WayIn.CODE);
    facts.fire(new CodeRedeemed(code.id(), personId, code.row(clock.instant())));
    return member;
  }

  private InviteCodeRow switched(InviteCode code, boolean news, boolean on) {
    InviteCodeRow row = code.row(clock.instant());
    if (news) facts.fire(new CodeSwitched(code.id(), on, row));
    return row;
  }
}
