-- Read models over all tenants, folded from the tenants' facts: each subscription, and how many there are of each
-- kind with what they bring in, in twelfths of a minor unit a month. Totals are counted as facts come in.
create table subscription_entry (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  organisation_id uuid not null,
  plan text not null,
  modules text not null,
  source text not null,
  status text not null,
  seats int not null,
  unit_minor bigint not null,
  currency text not null,
  interval text not null,
  mrr_twelfths bigint not null,
  period_end timestamptz,
  created_at timestamptz not null,
  primary key (id, tenant_id)
);
create index subscription_entry_created_idx on subscription_entry (created_at desc, id desc);
create index subscription_entry_tenant_idx on subscription_entry (tenant_id, created_at desc);
create index subscription_entry_organisation_idx on subscription_entry (tenant_id, organisation_id);

create table subscription_count (
  tenant_id uuid not null references tenant (id) on delete cascade,
  currency text not null,
  status text not null,
  subscriptions bigint not null,
  mrr_twelfths bigint not null,
  primary key (tenant_id, currency, status)
);
