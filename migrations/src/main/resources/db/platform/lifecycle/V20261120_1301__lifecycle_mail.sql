-- Letters of the platform to its own staff, kept like each tenant's: a worker takes one by moving next_at into the
-- future, and what it says is sealed, and erased once nobody needs it.
create table mail (
  id uuid primary key,
  occasion text,
  template text not null,
  recipient text not null,
  language text not null,
  sealed text,
  state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  attempts int not null default 0,
  next_at timestamptz,
  answer text,
  queued_at timestamptz not null,
  closed_at timestamptz,
  check ((state in ('QUEUED', 'SENDING')) = (next_at is not null)),
  check (state in ('QUEUED', 'SENDING') or sealed is null)
);
create unique index mail_occasion_key on mail (occasion);
create index mail_due_idx on mail (next_at) where next_at is not null;
create index mail_queued_idx on mail (queued_at desc, id desc);
create index mail_state_idx on mail (state, queued_at desc, id desc);
create index mail_search_idx on mail using gin (lower(recipient) extensions.gin_trgm_ops);
