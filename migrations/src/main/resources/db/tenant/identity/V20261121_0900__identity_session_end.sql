-- Sessions that were ended are cleared away by when that was, some at a time.
create index session_ended_idx on session (ended_at) where ended_at is not null;
