-- Notices that somebody does not want by mail; who has no row here gets them.
create table muted_notice (
  person_id uuid not null references person (id),
  notice text not null,
  muted_at timestamptz not null,
  primary key (person_id, notice)
);
