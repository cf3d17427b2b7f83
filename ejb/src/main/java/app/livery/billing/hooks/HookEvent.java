package app.livery.billing.hooks;

import app.livery.billing.checkouts.CheckoutCompleted;
import app.livery.billing.invoices.InvoiceIssued;
import app.livery.billing.invoices.InvoicePaid;
import app.livery.billing.invoices.PaymentDisputed;
import app.livery.billing.invoices.PaymentRefunded;
import app.livery.billing.ledger.CreditsAdjusted;
import app.livery.billing.ledger.CreditsCame;
import app.livery.billing.ledger.CreditsReversed;
import app.livery.billing.subscriptions.AccessRestricted;
import app.livery.billing.subscriptions.PaymentFailed;
import app.livery.billing.subscriptions.PaymentRecovered;
import app.livery.billing.subscriptions.SubscriptionChanged;
import app.livery.billing.subscriptions.SubscriptionEnded;
import app.livery.billing.transfers.BankPaymentRecorded;
import app.livery.billing.transfers.OrderAnnounced;
import app.livery.billing.transfers.OrderExpired;
import app.livery.billing.transfers.OrderPaid;
import app.livery.billing.transfers.OrderPlaced;
import app.livery.billing.transfers.OrderRejected;
import app.livery.identity.PersonSignedUp;
import app.livery.kernel.Fact;
import app.livery.kernel.Malformed;
import app.livery.tenancy.codes.CodeRedeemed;
import app.livery.tenancy.hosts.HostMoved;
import app.livery.tenancy.invites.InviteAccepted;
import app.livery.tenancy.invites.InviteIssued;
import app.livery.tenancy.invites.InviteLapsed;
import app.livery.tenancy.invites.InviteWithdrawn;
import app.livery.tenancy.links.offer.OfferTaken;
import app.livery.tenancy.links.trial.TrialLinkUsed;
import app.livery.tenancy.organisations.MemberJoined;
import app.livery.tenancy.organisations.MemberLeft;
import app.livery.tenancy.organisations.OrganisationChanged;
import app.livery.tenancy.organisations.OrganisationFounded;
import app.livery.tenancy.organisations.RoleChanged;
import app.livery.tenancy.organisations.SeatFreed;
import app.livery.tenancy.organisations.SeatTaken;
import app.livery.tenancy.people.PersonAdded;
import app.livery.tenancy.people.PersonChanged;
import app.livery.tenancy.people.PersonReinstated;
import app.livery.tenancy.people.PersonSuspended;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What endpoints can be told. Each is a fact; its {@code data} are the fact's own components, which
 * never hold secrets. {@link #VERSION} goes up when a component changes its meaning or goes.
 */
public enum HookEvent {
  ORGANISATION_FOUNDED("organisation.founded", OrganisationFounded.class),
  ORGANISATION_CHANGED("organisation.changed", OrganisationChanged.class),
  MEMBER_JOINED("member.joined", MemberJoined.class),
  MEMBER_LEFT("member.left", MemberLeft.class),
  MEMBER_ROLE_CHANGED("member.role_changed", RoleChanged.class),
  SEAT_TAKEN("seat.taken", SeatTaken.class),
  SEAT_FREED("seat.freed", SeatFreed.class),
  PERSON_ADDED("person.added", PersonAdded.class),
  PERSON_CHANGED("person.changed", PersonChanged.class),
  PERSON_SIGNED_UP("person.signed_up", PersonSignedUp.class),
  PERSON_SUSPENDED("person.suspended", PersonSuspended.class),
  PERSON_REINSTATED("person.reinstated", PersonReinstated.class),
  INVITE_ISSUED("invite.issued", InviteIssued.class),
  INVITE_ACCEPTED("invite.accepted", InviteAccepted.class),
  INVITE_WITHDRAWN("invite.withdrawn", InviteWithdrawn.class),
  INVITE_LAPSED("invite.lapsed", InviteLapsed.class),
  TRIAL_LINK_USED("trial_link.used", TrialLinkUsed.class),
  INVITE_CODE_REDEEMED("invite_code.redeemed", CodeRedeemed.class),
  OFFER_TAKEN("offer.taken", OfferTaken.class),
  ORDER_PLACED("order.placed", OrderPlaced.class),
  ORDER_ANNOUNCED("order.announced", OrderAnnounced.class),
  ORDER_PAYMENT_RECORDED("order.payment_recorded", BankPaymentRecorded.class),
  ORDER_PAID("order.paid", OrderPaid.class),
  ORDER_REJECTED("order.rejected", OrderRejected.class),
  ORDER_EXPIRED("order.expired", OrderExpired.class),
  SUBSCRIPTION_CHANGED("subscription.changed", SubscriptionChanged.class),
  SUBSCRIPTION_ENDED("subscription.ended", SubscriptionEnded.class),
  PAYMENT_FAILED("payment.failed", PaymentFailed.class),
  PAYMENT_RECOVERED("payment.recovered", PaymentRecovered.class),
  ACCESS_RESTRICTED("access.restricted", AccessRestricted.class),
  CHECKOUT_COMPLETED("checkout.completed", CheckoutCompleted.class),
  INVOICE_ISSUED("invoice.issued", InvoiceIssued.class),
  INVOICE_PAID("invoice.paid", InvoicePaid.class),
  PAYMENT_REFUNDED("payment.refunded", PaymentRefunded.class),
  PAYMENT_DISPUTED("payment.disputed", PaymentDisputed.class),
  CREDITS_CAME("credits.came", CreditsCame.class),
  CREDITS_ADJUSTED("credits.adjusted", CreditsAdjusted.class),
  CREDITS_REVERSED("credits.reversed", CreditsReversed.class),
  HOST_MOVED("host.moved", HostMoved.class);

  /** The version of what is sent. */
  public static final int VERSION = 1;

  /** What an endpoint is sent to try it out; nobody chooses it. */
  public static final String PING = "ping";

  private static final Map<String, HookEvent> BY_FACT =
      Arrays.stream(values())
          .collect(Collectors.toMap(each -> each.fact.getSimpleName(), Function.identity()));
  private static final Map<String, HookEvent> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(each -> each.code, Function.identity()));

  private final String code;
  private final Class<? extends Fact> fact;

  HookEvent(String code, Class<? extends Fact> fact) {
    this.code = code;
    this.fact = fact;
  }

  /** As it stands in what is sent, for example {@code member.joined}. */
  public String code() {
    return code;
  }

  /** The fact that it tells of. */
  public Class<? extends Fact> fact() {
    return fact;
  }

  /** The codes of all, in the order of their documentation. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(HookEvent::code).toList();
  }

  static Optional<HookEvent> ofFact(String name) {
    return Optional.ofNullable(BY_FACT.get(name));
  }

  /**
   * @throws Malformed at {@code events} when none has that code
   */
  static HookEvent of(String code) {
    HookEvent event = BY_CODE.get(code);
    if (event == null) throw new Malformed("events", "hookEvents");
    return event;
  }
}
