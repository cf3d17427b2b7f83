-- What the payment provider has billed, as it last told.
create table invoice (
  id uuid primary key,
  stripe_id text not null,
  organisation_id uuid not null references organisation (id),
  subscription_id uuid references subscription (id),
  number text,
  state text not null check (state in ('DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE')),
  currency text not null,
  total_minor bigint not null,
  paid_minor bigint not null,
  due_minor bigint not null,
  refunded_minor bigint not null check (refunded_minor >= 0),
  payment_intent text,
  period_start timestamptz,
  period_end timestamptz,
  issued_at timestamptz not null,
  paid_at timestamptz,
  attempts int not null,
  page_url text,
  pdf_url text,
  synced_at timestamptz not null
);
create unique index invoice_stripe_key on invoice (stripe_id);
create index invoice_issued_idx on invoice (issued_at desc, id desc);
create index invoice_organisation_idx on invoice (organisation_id, issued_at desc);
create index invoice_payment_idx on invoice (payment_intent);

-- Money that went back.
create table refund (
  id uuid primary key,
  stripe_id text not null,
  organisation_id uuid not null references organisation (id),
  invoice_id uuid references invoice (id),
  payment_intent text,
  for_credits boolean not null,
  state text not null check (state in ('PENDING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  reason text,
  created_at timestamptz not null,
  synced_at timestamptz not null
);
create unique index refund_stripe_key on refund (stripe_id);
create index refund_created_idx on refund (created_at desc, id desc);
create index refund_organisation_idx on refund (organisation_id, created_at desc);

-- Payments that a card's holder has called into question.
create table dispute (
  id uuid primary key,
  stripe_id text not null,
  organisation_id uuid not null references organisation (id),
  invoice_id uuid references invoice (id),
  payment_intent text,
  for_credits boolean not null,
  state text not null check (state in ('ASKED', 'OPEN', 'WON', 'LOST')),
  withdrawn boolean not null,
  amount_minor bigint not null check (amount_minor >= 0),
  currency text not null,
  reason text,
  respond_by timestamptz,
  created_at timestamptz not null,
  synced_at timestamptz not null
);
create unique index dispute_stripe_key on dispute (stripe_id);
create index dispute_created_idx on dispute (created_at desc, id desc);
create index dispute_organisation_idx on dispute (organisation_id, created_at desc);

-- How patient the brand is with what is not paid. One row at most.
create table patience (
  id uuid primary key,
  one boolean not null default true check (one),
  grace_days int not null check (grace_days between 0 and 90),
  restricted_days int not null check (restricted_days between 1 and 365)
);
create unique index patience_one_key on patience (one);
