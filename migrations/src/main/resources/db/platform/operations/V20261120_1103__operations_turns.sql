-- Whose turn it is to run a schedule. Every node's timer asks; who moves next_at into the future runs it.
create table turn (
  schedule text primary key,
  node text not null,
  started_at timestamptz not null,
  next_at timestamptz not null,
  ended_at timestamptz,
  message text,
  runs bigint not null
);
