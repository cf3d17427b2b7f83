-- What a brand sells. Terms of a plan that is sold never change: a new generation of the same code takes its place, and
-- whoever has the older one keeps it.
create table plan (
  id uuid primary key,
  code text not null,
  generation int not null check (generation > 0),
  name text not null,
  description text not null,
  seats int not null check (seats > 0),
  modules text not null,
  included_micro bigint not null check (included_micro >= 0),
  trial_days int not null check (trial_days between 0 and 730),
  at_trial_end text not null check (at_trial_end in ('RENEW', 'CANCEL')),
  card_required boolean not null,
  status text not null check (status in ('DRAFT', 'ACTIVE', 'RETIRED')),
  stripe_product text,
  created_at timestamptz not null,
  activated_at timestamptz,
  retired_at timestamptz
);
create unique index plan_generation_key on plan (code, generation);
create unique index plan_active_key on plan (code) where status = 'ACTIVE';
create index plan_name_idx on plan (lower(name));
-- What a plan costs for each seat. stripe_price is what is charged; drift tells where it says something else than we do.
create table plan_price (
  id uuid primary key,
  plan_id uuid not null references plan (id),
  currency text not null check (length(currency) = 3),
  interval text not null check (interval in ('DAY', 'WEEK', 'MONTH', 'YEAR')),
  unit_minor bigint not null check (unit_minor > 0),
  stripe_price text,
  drift text not null
    check (drift in ('UNBOUND', 'MATCHES', 'AMOUNT', 'CURRENCY', 'INTERVAL', 'ARCHIVED', 'MISSING')),
  found text not null default '',
  checked_at timestamptz,
  created_at timestamptz not null,
  check ((drift = 'UNBOUND') = (stripe_price is null))
);
create unique index plan_price_key on plan_price (plan_id, currency, interval);
create unique index plan_price_stripe_key on plan_price (stripe_price);
