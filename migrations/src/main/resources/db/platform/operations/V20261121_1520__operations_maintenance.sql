-- When which brands are closed for maintenance, or all of them at once. What is over stays, as the story of it.
create table maintenance (
  id uuid primary key,
  tenant_id uuid references tenant (id) on delete cascade,
  message text not null,
  begun_at timestamptz not null,
  begun_by text not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  ended_by text
);
create index maintenance_running_idx on maintenance (ends_at) where ended_at is null;
create index maintenance_begun_idx on maintenance (begun_at desc, id);
create index maintenance_tenant_idx on maintenance (tenant_id);
