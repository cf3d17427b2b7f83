-- What a creating call answered, for callers who do not know whether it got through. The answer is sealed, since it
-- may hold a secret that is shown once; rows live for a day.
create table idempotency_key (
  id text primary key,
  request_hash text not null,
  answer text not null,
  created_at timestamptz not null
);
create index idempotency_key_created_idx on idempotency_key (created_at);
