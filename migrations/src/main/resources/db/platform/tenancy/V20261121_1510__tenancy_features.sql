-- What the platform has decided about a tenant's reach; where there is no row, the tenant has what all begin with.
create table feature_grant (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  feature text not null,
  granted boolean not null,
  decided_by text not null,
  decided_at timestamptz not null
);
create unique index feature_grant_key on feature_grant (tenant_id, feature);
