package app.livery.tenancy.invites;

import app.livery.kernel.EmailAddress;
import app.livery.kernel.Ids;
import app.livery.kernel.OrganisationId;
import app.livery.kernel.Role;
import app.livery.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One address, one organisation, one role. Pending until it is accepted, revoked, or its time is
 * up; sending it again gives it a new link and new time.
 */
@Entity
public class Invite {
  private static final Duration BETWEEN_SENDINGS = Duration.ofMinutes(1);

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisation;

  private EmailAddress invitee;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "secret_hash")
  private String secretHash;

  private String language;

  @Enumerated(EnumType.STRING)
  private InviteStatus status;

  private int sendings;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "accepted_by")
  private UUID acceptedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Invite() {}

  /** A new invite, on its way with its first link. */
  static Invite to(
      EmailAddress invitee,
      OrganisationId organisation,
      Role role,
      String language,
      String by,
      Instant now) {
    Invite invite = new Invite();
    invite.id = Ids.next();
    invite.organisation = organisation.value();
    invite.invitee = invitee;
    invite.role = role;
    invite.language = language;
    invite.createdBy = by;
    invite.createdAt = now;
    return invite;
  }

  /**
   * Gives it a link and the time to use it. Any earlier link is dead from now on.
   *
   * @return the secret for the invitee's own mailbox; its shadow, whose hash is kept, opens the
   *     same door and may be shown to whoever invites
   */
  Secret send(Duration validity, Instant now) {
    requireOpen();
    if (sentAt != null && now.isBefore(sentAt.plus(BETWEEN_SENDINGS)))
      throw new SentJustNow(BETWEEN_SENDINGS.toSeconds());
    Secret secret = Secret.fresh();
    secretHash = secret.shadow().hash();
    status = InviteStatus.PENDING;
    sendings++;
    sentAt = now;
    expiresAt = now.plus(validity);
    closedAt = null;
    return secret;
  }

  void revoke(Instant now) {
    requireOpen();
    close(InviteStatus.REVOKED, now);
  }

  /** Its time is up. */
  void lapse(Instant now) {
    close(InviteStatus.EXPIRED, now);
  }

  void accept(UUID person, EmailAddress address, Instant now) {
    requireUsable(now);
    if (!address.equals(invitee)) throw new InviteForSomebodyElse();
    acceptedBy = person;
    close(InviteStatus.ACCEPTED, now);
  }

  /** Whether it was this very person who accepted it. */
  boolean isAcceptedBy(UUID person) {
    return status == InviteStatus.ACCEPTED && person.equals(acceptedBy);
  }

  /** Whether this secret is the mailed one, which only the invitee's mailbox has seen. */
  boolean wasMailed(Secret secret) {
    return secretHash.equals(secret.shadow().hash());
  }

  boolean isOverdue(Instant now) {
    return status == InviteStatus.PENDING && !now.isBefore(expiresAt);
  }

  /** Refuses, with the reason, unless its link still opens the door. */
  void requireUsable(Instant now) {
    requireOpen();
    if (status == InviteStatus.EXPIRED || isOverdue(now)) throw new InviteExpired();
  }

  private void requireOpen() {
    if (status == InviteStatus.ACCEPTED) throw new InviteSpent();
    if (status == InviteStatus.REVOKED) throw new InviteRevoked();
  }

  private void close(InviteStatus how, Instant now) {
    status = how;
    closedAt = now;
  }

  UUID id() {
    return id;
  }

  OrganisationId organisation() {
    return new OrganisationId(organisation);
  }

  EmailAddress invitee() {
    return invitee;
  }

  Role role() {
    return role;
  }

  String language() {
    return language;
  }
}
