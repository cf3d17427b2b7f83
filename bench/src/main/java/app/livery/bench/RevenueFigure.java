package app.livery.bench;

import java.util.List;

/** The platform's overview with 50,000 subscriptions of 1,000 tenants. */
final class RevenueFigure implements Measurement {
  private static final int TENANTS = 1_000;
  private static final int SUBSCRIPTIONS = 50_000;
  private static final int BAR = 100;
  private static final int WARMUP = 300;
  private static final int TIMES = 300;

  private static final String FILL =
      """
      insert into platform.tenant (id, slug, name, schema_name, status, status_at, created_at)
      select gen_random_uuid(), 'brand-' || n, 'Brand ' || n, 't_brand_' || n, 'ARCHIVED', now(), now()
      from generate_series(1, %1$d) n;
      insert into platform.subscription_entry (tenant_id, id, organisation_id, organisation_name, plan,
        modules, source, status, stage, seats, unit_minor, currency, interval, mrr_twelfths, period_end,
        created_at, search)
      select t.id, gen_random_uuid(), gen_random_uuid(), 'Ember ' || n, 'Team', 'INTELLIGENCE', 'STRIPE',
        (array['ACTIVE', 'ACTIVE', 'ACTIVE', 'TRIALING', 'PAST_DUE', 'CANCELLED'])[1 + n %% 6], 'OPEN',
        1 + n %% 20, 4900, (array['EUR', 'USD', 'GBP', 'SAR'])[1 + n %% 4], 'MONTH',
        case when n %% 6 in (3, 5) then 0 else 12 * 4900 * (1 + n %% 20) end,
        now() + n * interval '1 minute', now() - n * interval '1 minute', 'ember ' || n || ' team'
      from generate_series(1, %2$d) n
      join (select id, row_number() over (order by slug) as place from platform.tenant
        where slug like 'brand-%%') t on t.place = 1 + n %% %1$d;
      insert into platform.subscription_total (tenant_id, currency, status, subscriptions, mrr_twelfths)
      select tenant_id, currency, status, count(*), sum(mrr_twelfths)
      from platform.subscription_entry group by tenant_id, currency, status
      on conflict do nothing;
      analyze platform.subscription_entry, platform.subscription_total, platform.tenant
      """;

  @Override
  public List<Figure> measure() {
    try (Premises premises = Premises.asServed()) {
      premises.run(FILL.formatted(TENANTS, SUBSCRIPTIONS));
      Client staff = premises.platform();
      return List.of(
          figure(staff, "platform's overview", "/platform/overview", "</html>"),
          figure(staff, "list of all subscriptions", "/platform/subscriptions", "</html>"),
          figure(
              staff,
              "revenue through the API",
              "/api/v1/platform/subscriptions/revenue",
              "currencies"));
    }
  }

  private static Figure figure(Client staff, String what, String path, String sign) {
    if (!staff.get(path).contains(sign)) throw new IllegalStateException("No answer: " + path);
    Timings timings = Timings.of(WARMUP, TIMES, turn -> staff.get(path));
    return new Figure(
        what + ", 50,000 subscriptions of 1,000 tenants",
        "p95 ≤ " + BAR + " ms",
        timings.toString(),
        timings.percentile(95) <= BAR,
        "");
  }
}
