-- Where money in a currency is to be sent, as orders tell it.
create table bank_account (
  id uuid primary key,
  currency text not null,
  holder text not null,
  iban text not null,
  bic text,
  bank text not null,
  address text not null,
  tax_id text,
  changed_by text not null,
  changed_at timestamptz not null
);
create unique index bank_account_currency_key on bank_account (currency);

-- What an organisation buys by bank transfer. Nothing is provided before somebody has said that it is paid.
create table purchase_order (
  id uuid primary key,
  number int not null,
  organisation_id uuid not null references organisation (id),
  plan_id uuid not null,
  price_id uuid not null,
  plan text not null,
  modules text not null,
  seats int not null check (seats > 0),
  periods int not null check (periods > 0),
  interval text not null,
  unit_minor bigint not null check (unit_minor >= 0),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  included_micro bigint not null,
  reference text not null,
  billed_to text not null,
  tax_id text,
  state text not null check (state in ('NEW', 'PENDING_REVIEW', 'PAID', 'REJECTED', 'EXPIRED', 'WITHDRAWN')),
  state_by text not null,
  state_at timestamptz not null,
  reason text,
  placed_by text not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  paid_minor bigint not null check (paid_minor >= 0),
  surplus text check (surplus in ('CREDITS', 'PAY_BACK')),
  covers_until timestamptz,
  renewal boolean not null,
  check ((state = 'PAID') = (covers_until is not null)),
  check (state <> 'PAID' or paid_minor >= amount_minor)
);
create unique index purchase_order_number_key on purchase_order (number);
create unique index purchase_order_reference_key on purchase_order (reference);
create index purchase_order_organisation_idx on purchase_order (organisation_id, created_at desc, id desc);
create index purchase_order_state_idx on purchase_order (state, created_at desc, id desc);
create index purchase_order_due_idx on purchase_order (due_at) where state = 'NEW';
create index purchase_order_covers_idx on purchase_order (covers_until) where state = 'PAID';

-- Money that has come in, by the bank's own reference: known once for each bank, however it is typed.
create table bank_payment (
  id uuid primary key,
  order_id uuid not null references purchase_order (id),
  bank text,
  bank_key text,
  reference text not null,
  reference_key text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  received_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create unique index bank_payment_reference_key on bank_payment (bank_key, reference_key) nulls not distinct;
create index bank_payment_order_idx on bank_payment (order_id, recorded_at);

do $$ begin
  execute format('revoke update, delete, truncate on bank_payment from %I', current_setting('livery.tenant_role'));
end $$;
