package app.livery.lifecycle;

import app.livery.billing.invoices.InvoicePaid;
import app.livery.billing.invoices.InvoiceRow;
import app.livery.billing.invoices.PaymentRefunded;
import app.livery.billing.invoices.RefundRow;
import app.livery.billing.invoices.RefundState;
import app.livery.billing.subscriptions.AccessRestricted;
import app.livery.billing.subscriptions.PaymentFailed;
import app.livery.billing.subscriptions.PaymentRecovered;
import app.livery.billing.subscriptions.Stage;
import app.livery.billing.subscriptions.SubscriptionChanged;
import app.livery.billing.subscriptions.SubscriptionEnded;
import app.livery.billing.subscriptions.SubscriptionRow;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.billing.subscriptions.SubscriptionTrialEnding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The letters about what an organisation has subscribed to, to those who own it. They are about
 * money, so nobody can do without them. When several things have happened by the time that they are
 * seen, as after an outage, the letter is about what holds now.
 */
@ApplicationScoped
public class SubscriptionMails {
  private static final String PAGE = "/billing";

  @Inject Mailing mailing;
  @Inject Owners owners;
  @Inject Clock clock;

  void trialEnding(@Observes SubscriptionTrialEnding fact) {
    SubscriptionRow row = fact.subscription();
    String price = row.cancelAt() == null ? row.perPeriod().toString() : null;
    tell(
        MailTemplate.SUBSCRIPTION_TRIAL_ENDING,
        fact.subject(),
        "subscription-trial " + row.id() + " " + row.trialEnd(),
        order -> named(order, row).with("until", row.trialEnd().toString()).with("amount", price));
  }

  /** A trial that was given no card pauses at its end; a pause that its owner wished needs none. */
  void trialOver(@Observes SubscriptionChanged fact) {
    SubscriptionRow row = fact.subscription();
    boolean tried = fact.before() != null && fact.before().status() == SubscriptionStatus.TRIALING;
    if (!tried || row.status() != SubscriptionStatus.PAUSED) return;
    if (row.trialEnd() == null || row.trialEnd().isAfter(clock.instant())) return;
    tell(
        MailTemplate.SUBSCRIPTION_TRIAL_OVER,
        fact.subject(),
        "subscription-trial-over " + row.id() + " " + row.trialEnd(),
        order -> about(order, row).with("until", row.trialEnd().toString()));
  }

  /** Who is past the days of grace already is not told of them. */
  void failed(@Observes PaymentFailed fact) {
    SubscriptionRow row = fact.subscription();
    if (row.stage() == Stage.RESTRICTED) restricted(row);
    else tell(MailTemplate.PAYMENT_FAILED, row, row.pastDueSince());
  }

  void restricted(@Observes AccessRestricted fact) {
    restricted(fact.subscription());
  }

  private void restricted(SubscriptionRow row) {
    tell(MailTemplate.ACCESS_RESTRICTED, row, row.restrictedAt());
  }

  void recovered(@Observes PaymentRecovered fact) {
    tell(MailTemplate.PAYMENT_RECOVERED, fact.subscription(), fact.subscription().periodEnd());
  }

  void ended(@Observes SubscriptionEnded fact) {
    tell(MailTemplate.SUBSCRIPTION_ENDED, fact.subscription(), fact.subscription().endedAt());
  }

  void paid(@Observes InvoicePaid fact) {
    InvoiceRow row = fact.invoice();
    if (!row.paid().isPositive()) return;
    tell(
        MailTemplate.RECEIPT,
        fact.subject(),
        "receipt " + row.id(),
        order ->
            order
                .with("organisation", row.organisationName())
                .with("number", row.number())
                .with("amount", row.paid().toString()));
  }

  void refunded(@Observes PaymentRefunded fact) {
    RefundRow row = fact.refund();
    if (row.state() != RefundState.SUCCEEDED) return;
    tell(
        MailTemplate.REFUNDED,
        fact.subject(),
        "refunded " + row.id(),
        order ->
            order
                .with("organisation", row.organisationName())
                .with("amount", row.amount().toString()));
  }

  private void tell(MailTemplate template, SubscriptionRow row, Instant since) {
    String cause = template.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String once = cause + " " + row.id() + " " + since;
    tell(template, row.organisation(), once, order -> about(order, row));
  }

  private void tell(
      MailTemplate template, UUID organisation, String cause, UnaryOperator<MailOrder> fill) {
    for (Owner owner : owners.of(organisation)) {
      MailOrder order = MailOrder.of(template, owner.email(), owner.language(), PAGE);
      mailing.queue(fill.apply(order.with("name", owner.name())).onceFor(cause + " " + owner.id()));
    }
  }

  private static MailOrder about(MailOrder order, SubscriptionRow row) {
    return named(order, row).with("amount", row.perPeriod().toString());
  }

  private static MailOrder named(MailOrder order, SubscriptionRow row) {
    return order.with("organisation", row.organisationName()).with("plan", row.plan());
  }
}
