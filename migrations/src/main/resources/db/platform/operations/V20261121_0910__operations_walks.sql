-- The API walks people and organisations by key, newest first: all of them by the primary key, one tenant's by these,
-- however many others came later.
create index person_entry_walk_idx on person_entry (tenant_id, id desc);
create index organisation_entry_walk_idx on organisation_entry (tenant_id, id desc);
