-- Wallets and their ledger. One row of the ledger is one transfer between two accounts, so that all accounts together
-- are zero by construction. Rows are only added. Wallets and lots are sums of it that a job checks against it; there is
-- no foreign key from an entry, because each would cost a look-up for each of the very many debits.
create table wallet (
  id uuid primary key references organisation (id),
  balance_micro bigint not null default 0 check (balance_micro >= 0),
  reserved_micro bigint not null default 0 check (reserved_micro >= 0),
  receivable_micro bigint not null default 0 check (receivable_micro >= 0),
  receivable_account uuid not null,
  restricted boolean not null default false,
  created_at timestamptz not null,
  check (reserved_micro <= balance_micro)
) with (fillfactor = 50);
create index wallet_receivable_idx on wallet (id) where receivable_micro > 0;

create table ledger_account (
  id uuid primary key,
  kind text not null check (kind in ('WALLET', 'RECEIVABLE', 'WASH', 'PLAN', 'PROMOTION', 'REVENUE', 'BREAKAGE')),
  wallet_id uuid references wallet (id),
  check ((wallet_id is not null) = (kind in ('WALLET', 'RECEIVABLE')))
);
create unique index ledger_account_own_key on ledger_account (wallet_id, kind) where wallet_id is not null;
create unique index ledger_account_house_key on ledger_account (kind) where wallet_id is null;

-- What was paid for a lot is kept in millionths of its currency; each use takes the difference of two cumulative parts.
create table credit_lot (
  id uuid primary key,
  wallet_id uuid not null references wallet (id),
  source text not null check (source in ('TOP_UP', 'PLAN', 'GRANT', 'REINSTATEMENT')),
  granted_micro bigint not null check (granted_micro > 0),
  remaining_micro bigint not null check (remaining_micro between 0 and granted_micro),
  spent boolean not null default false,
  value_micro bigint not null default 0 check (value_micro >= 0),
  currency text,
  paid_minor bigint not null default 0 check (paid_minor >= 0),
  payment_intent text,
  clawed_micro bigint not null default 0 check (clawed_micro between 0 and granted_micro),
  expires_at timestamptz,
  created_at timestamptz not null,
  check (spent = (remaining_micro = 0)),
  check (currency is not null or value_micro = 0)
) with (fillfactor = 50);
create index credit_lot_open_idx on credit_lot (wallet_id, expires_at, id) where not spent;
create index credit_lot_expiry_idx on credit_lot (expires_at) where not spent and expires_at is not null;
create unique index credit_lot_payment_key on credit_lot (payment_intent) where payment_intent is not null;

create table ledger_entry (
  id uuid primary key,
  txn_id uuid not null,
  part int not null,
  kind text not null,
  debit_account uuid not null,
  credit_account uuid not null,
  amount_micro bigint not null check (amount_micro > 0),
  wallet_id uuid not null,
  lot_id uuid,
  balance_micro bigint not null check (balance_micro >= 0),
  value_micro bigint not null default 0,
  currency text,
  service text,
  person_id uuid,
  external_id text,
  reason text,
  actor text not null,
  idem_key text not null,
  at timestamptz not null,
  check (debit_account <> credit_account)
);
create unique index ledger_entry_once_key on ledger_entry (wallet_id, idem_key, part);
create index ledger_entry_wallet_idx on ledger_entry (wallet_id, id desc);
create index ledger_entry_person_idx on ledger_entry (person_id, id desc) where person_id is not null;
create index ledger_entry_external_idx on ledger_entry (external_id) where external_id is not null;
create index ledger_entry_rare_idx on ledger_entry (at desc, id desc) where kind <> 'USE';
create index ledger_entry_at_idx on ledger_entry using brin (at);

-- How much of a payment has gone and come again, for each cause the whole amount so far.
create table credit_reversal (
  id uuid primary key,
  lot_id uuid not null references credit_lot (id),
  cause text not null,
  gone_minor bigint not null default 0 check (gone_minor >= 0),
  returned_minor bigint not null default 0 check (returned_minor between 0 and gone_minor)
);
create unique index credit_reversal_cause_key on credit_reversal (lot_id, cause);

create table reservation (
  id uuid primary key,
  wallet_id uuid not null references wallet (id),
  amount_micro bigint not null check (amount_micro > 0),
  state text not null check (state in ('HELD', 'SETTLED', 'RELEASED', 'EXPIRED')),
  service text not null,
  person_id uuid,
  idem_key text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create unique index reservation_once_key on reservation (wallet_id, idem_key);
create index reservation_expiry_idx on reservation (expires_at) where state = 'HELD';

do $$ begin
  execute format('revoke update, delete, truncate on ledger_entry, ledger_account from %I', current_setting('livery.tenant_role'));
end $$;
