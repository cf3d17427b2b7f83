-- What providers were paid for what customers used; each cost is known once by its key. In millionths of its currency.
create table upstream_cost (
  id uuid primary key,
  service text not null,
  at timestamptz not null,
  currency text not null,
  cost_micro bigint not null check (cost_micro >= 0),
  quantity bigint not null check (quantity >= 0),
  idem_key text not null
);
create unique index upstream_cost_once_key on upstream_cost (idem_key);
create index upstream_cost_at_idx on upstream_cost (at);

do $$ begin
  execute format('revoke update, delete, truncate on upstream_cost from %I', current_setting('livery.tenant_role'));
end $$;
