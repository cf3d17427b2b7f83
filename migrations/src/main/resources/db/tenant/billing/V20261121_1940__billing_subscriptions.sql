-- Whom the payment provider knows an organisation as. The row is also what everything about an organisation's
-- subscriptions is locked by, so it is there before the provider knows anybody.
create table billing_customer (
  organisation_id uuid primary key references organisation (id),
  stripe_id text,
  created_at timestamptz not null
);
create unique index billing_customer_stripe_key on billing_customer (stripe_id);

-- What an organisation has bought: at Stripe, whose word is taken over, or by bank transfer, which ends by the clock.
create table subscription (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  plan_id uuid,
  price_id uuid,
  plan text not null,
  modules text not null,
  source text not null check (source in ('STRIPE', 'BANK')),
  stripe_id text,
  stripe_item text,
  status text not null
    check (status in ('INCOMPLETE', 'TRIALING', 'ACTIVE', 'PAST_DUE', 'PAUSED', 'CANCELLED')),
  stage text not null check (stage in ('OPEN', 'GRACE', 'RESTRICTED', 'ENDED')),
  clashing boolean not null,
  seats int not null check (seats >= 0),
  unit_minor bigint not null check (unit_minor >= 0),
  discount_minor bigint not null check (discount_minor >= 0),
  currency text not null,
  interval text not null check (interval in ('DAY', 'WEEK', 'MONTH', 'YEAR')),
  mrr_twelfths bigint not null check (mrr_twelfths >= 0),
  period_start timestamptz,
  period_end timestamptz,
  trial_end timestamptz,
  cancel_at timestamptz,
  resumes_at timestamptz,
  past_due_since timestamptz,
  restricted_at timestamptz,
  ended_at timestamptz,
  revision int not null,
  synced_at timestamptz not null,
  created_at timestamptz not null,
  check ((status = 'CANCELLED') = (stage = 'ENDED')),
  check ((source = 'STRIPE') = (stripe_id is not null))
);
create unique index subscription_stripe_key on subscription (stripe_id);
create index subscription_created_idx on subscription (created_at desc, id desc);
create index subscription_organisation_idx on subscription (organisation_id, created_at desc);
create index subscription_status_idx on subscription (status, currency) include (mrr_twelfths);
create index subscription_period_idx on subscription (period_end) where stage <> 'ENDED';

-- Which parts of the product it holds. Of each part an organisation has one live subscription.
create table subscription_module (
  subscription_id uuid not null references subscription (id),
  module text not null,
  organisation_id uuid not null references organisation (id),
  live boolean not null,
  primary key (subscription_id, module)
);
create unique index subscription_module_live_key on subscription_module (organisation_id, module) where live;

-- Somebody on their way to pay. Open until the payment page is done with, is over, or another one takes its place.
create table checkout (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  plan_id uuid not null,
  price_id uuid not null,
  plan text not null,
  modules text not null,
  seats int not null check (seats > 0),
  trial_days int not null check (trial_days between 0 and 730),
  card_required boolean not null,
  at_trial_end text not null check (at_trial_end in ('RENEW', 'CANCEL')),
  state text not null check (state in ('OPEN', 'COMPLETED', 'EXPIRED')),
  stripe_id text,
  url text,
  offer_use uuid,
  person_id uuid,
  subscription_id uuid references subscription (id),
  created_at timestamptz not null,
  closed_at timestamptz
);
create unique index checkout_stripe_key on checkout (stripe_id);
create index checkout_created_idx on checkout (created_at desc, id desc);
create index checkout_organisation_idx on checkout (organisation_id, created_at desc);

-- One open checkout for each part of the product.
create table checkout_module (
  checkout_id uuid not null references checkout (id),
  module text not null,
  organisation_id uuid not null references organisation (id),
  open boolean not null,
  primary key (checkout_id, module)
);
create unique index checkout_module_open_key on checkout_module (organisation_id, module) where open;
