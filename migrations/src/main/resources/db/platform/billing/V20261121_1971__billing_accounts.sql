-- Revenue and cost of each tenant by month (UTC), service and currency, rolled up by the clock from the tenants' own books.
create table accounting_month (
  tenant_id uuid not null references tenant (id) on delete cascade,
  month text not null,
  service text not null,
  currency text not null,
  revenue_micro bigint not null,
  cost_micro bigint not null,
  primary key (tenant_id, month, service, currency)
);
create index accounting_month_month_idx on accounting_month (month, service, currency);
