-- Where the brand's people read what holds between them, and whom they ask. One row at most.
create table legal_entry (
  id uuid primary key,
  one boolean not null default true check (one),
  terms text,
  privacy text,
  imprint text,
  support_url text,
  support_email text,
  changed_by text not null,
  changed_at timestamptz not null
);
create unique index legal_entry_one_key on legal_entry (one);
