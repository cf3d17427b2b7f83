-- Whom a brand's letters come from. One row; without it they come from the installation's address in the brand's name.
create table mail_sender (
  id uuid primary key,
  one boolean not null default true check (one),
  name text not null,
  address text,
  reply_to text,
  state text not null check (state in ('PLATFORM', 'AWAITING', 'VERIFIED', 'BROKEN')),
  state_by text not null,
  state_at timestamptz not null,
  checked_at timestamptz,
  next_check_at timestamptz,
  attempts int not null,
  misses int not null,
  spf_finding text not null,
  spf_fault text,
  spf_found text not null,
  dmarc_finding text not null,
  dmarc_fault text,
  dmarc_found text not null,
  check ((state = 'PLATFORM') = (address is null))
);
create unique index mail_sender_one_key on mail_sender (one);
-- The keys that sign letters. The private half is sealed; several are valid while a new one takes over.
create table dkim_key (
  id uuid primary key,
  selector text not null,
  public_key text not null,
  sealed text not null,
  standing text not null check (standing in ('WAITING', 'SIGNING', 'LEAVING')),
  made_by text not null,
  made_at timestamptz not null,
  leaves_at timestamptz,
  finding text not null,
  fault text,
  found text not null,
  check ((standing = 'LEAVING') = (leaves_at is not null))
);
create unique index dkim_key_selector_key on dkim_key (selector);
