package app.livery.billing.figures;

import app.livery.billing.Interval;
import app.livery.billing.subscriptions.Source;
import app.livery.billing.subscriptions.Stage;
import app.livery.billing.subscriptions.SubscriptionStatus;
import app.livery.operations.facts.EntryKey;
import app.livery.operations.facts.WrittenFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A subscription as the platform sees it, folded from its tenant's facts. */
@Entity
@IdClass(EntryKey.class)
@Table(name = "subscription_entry", schema = "platform")
class SubscriptionEntry {
  @Id
  @Column(name = "tenant_id")
  private UUID tenant;

  @Id private UUID id;

  @Column(name = "organisation_id")
  private UUID organisation;

  @Column(name = "organisation_name")
  private String organisationName;

  private String plan;
  private String modules;

  @Enumerated(EnumType.STRING)
  private Source source;

  @Enumerated(EnumType.STRING)
  private SubscriptionStatus status;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private int seats;

  @Column(name = "unit_minor")
  private long unitMinor;

  private String currency;

  @Enumerated(EnumType.STRING)
  private Interval interval;

  @Column(name = "interval_count")
  private int intervalCount;

  @Column(name = "mrr_twelfths")
  private long mrrTwelfths;

  @Column(name = "period_end")
  private Instant periodEnd;

  @Column(name = "created_at")
  private Instant createdAt;

  private String search;

  protected SubscriptionEntry() {}

  SubscriptionEntry(UUID tenant, UUID id) {
    this.tenant = tenant;
    this.id = id;
  }

  /** Takes over the whole of it as the fact tells it. */
  void take(WrittenFact fact) {
    organisation = fact.uuid("subscription.organisation");
    organisationName = fact.text("subscription.organisationName");
    plan = fact.text("subscription.plan");
    modules = fact.text("subscription.modules");
    source = Source.valueOf(fact.text("subscription.source"));
    status = SubscriptionStatus.valueOf(fact.text("subscription.status"));
    stage = Stage.valueOf(fact.text("subscription.stage"));
    seats = fact.number("subscription.seats");
    unitMinor = Long.parseLong(fact.text("subscription.unit.minor"));
    currency = fact.text("subscription.unit.currency");
    interval = Interval.valueOf(fact.text("subscription.interval"));
    intervalCount = count(fact);
    mrrTwelfths = Long.parseLong(fact.text("subscription.mrrTwelfths"));
    Instant endedAt = fact.instantOrNull("subscription.endedAt");
    periodEnd = endedAt == null ? fact.instantOrNull("subscription.periodEnd") : endedAt;
    createdAt = fact.instant("subscription.createdAt");
    search = (organisationName + ' ' + plan).toLowerCase(Locale.ROOT);
  }

  /** Facts from before there were others tell of single intervals. */
  private static int count(WrittenFact fact) {
    String path = "subscription.intervalCount";
    return fact.has(path) ? fact.number(path) : 1;
  }
}
