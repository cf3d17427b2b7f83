-- Subscriptions over all tenants, folded from the tenants' facts, and their sums per tenant, currency and status, so that
-- the overview adds up a few rows a tenant instead of every subscription.
create table subscription_entry (
  tenant_id uuid not null references tenant (id) on delete cascade,
  id uuid not null,
  organisation_id uuid not null,
  organisation_name text not null,
  plan text not null,
  modules text not null,
  source text not null,
  status text not null,
  stage text not null,
  seats int not null,
  unit_minor bigint not null,
  currency text not null,
  interval text not null,
  mrr_twelfths bigint not null,
  period_end timestamptz,
  created_at timestamptz not null,
  search text not null,
  primary key (id, tenant_id)
);
create index subscription_entry_created_idx on subscription_entry (created_at desc, id desc);
create index subscription_entry_tenant_idx on subscription_entry (tenant_id, created_at desc);
create index subscription_entry_status_idx on subscription_entry (status, created_at desc);
create index subscription_entry_period_idx on subscription_entry (period_end, id);
create index subscription_entry_organisation_idx on subscription_entry (lower(organisation_name), id);
create index subscription_entry_search_idx on subscription_entry using gin (search extensions.gin_trgm_ops);

create table subscription_total (
  tenant_id uuid not null references tenant (id) on delete cascade,
  currency text not null,
  status text not null,
  subscriptions int not null,
  mrr_twelfths bigint not null,
  primary key (tenant_id, currency, status)
);
