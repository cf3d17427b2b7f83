-- Made by Squash from all migrations of the tenants' schemas; do not edit.

-- holds 20261120_0902 bf33663ec4123acf0ee2e7ccf9cc9601d564172fa46c5307419ef3ff412ffe2f
-- holds 20261120_0905 d45f50b325cc4c309a7f6b96ab4861f909084a2563b96b46400e40aaca695414
-- holds 20261120_0910 5e0fadd94d9d60a8da3a1a19c67e6499a95cdcc74c40db993998c32d69989957
-- holds 20261120_0915 299baf75242032ed15a40d98ec23a0de22d4c96eff582e3b9aaa3b1dd4cd7b74
-- holds 20261120_1000 482ac2832d97be0cb76130a41d580bbecf43cdad937cfe1663293d101e025588
-- holds 20261120_1005 0acf81dde386ccdd95e6efe644a5d848a9791a161a917cef22c90a4b82976b5b
-- holds 20261120_1150 53c9287ebcf3f08d66718859ac3e3fb970c50ae56a64d14aebdc56d4df708012
-- holds 20261120_1200 8bfd4de732d02b44e78ce655faf8639db0f8e92c775f3dc20a9fe4801378d0fd
-- holds 20261120_1300 dbf22cd04df3c58b794fa03079eeefd42855789a5f26f059059ed3c63f6febf5
-- holds 20261121_0900 ec7e49020a6752682e052c10f4b7a7fa16770d02fbfd1409685bddcbda11c763
-- holds 20261121_0905 12d27a9c7f8864bec3cc3bcc11b1c59b7e105c287f3a9a9a05700bb97fd4940b
-- holds 20261121_1320 ff92919b990741e72a29a6475cf47ec784b1f40abeeef8987028a0d5b9e26d09
-- holds 20261121_1400 4feb6bdf4824e765dae1e33c152597c1b323ebe1d4b9372678ab593af16ff305
-- holds 20261121_1500 6aa51ac85f7d6efc0d2acd65a82a28f43b73630304732d63dde40b05a5422894
-- holds 20261121_1501 5c38dcc6fb67517e72b242d41d5aa2b26d0dcb794c97052a4d12d75699ced9f3
-- holds 20261121_1511 387c56d2622f0ef55ee558c127264cc8d730bf6557c9f4163a475f09a99452ce
-- holds 20261121_1512 91f01468e60cf47e993f1a698aa1f103aed947e13d92411ed3d1023c1eff0ad1
-- holds 20261121_1920 94af7b1da535bc6c5eee1a2e9f6572a7073d89ce335c69ead11f4f2c367144e1
-- holds 20261121_1921 03bc21d870f8ba2b24a3d629a820a7d7bd6999fd52c4cf6e46001bf9f9f79ec7
-- holds 20261121_1930 49207aa7b7164be3e056c4c4169fb9ccadca069f421154c2f547554a372d555f
-- holds 20261121_1931 5ab664c5333abef60b58cb5e089b8c244e3531a096ba139be06d39035abfe730
-- holds 20261121_1932 6ab313a8068faf8f18028dde713947eec4ff9b09c2c606301ec0aa7a7b5fe893
-- holds 20261121_1940 4b26423a6162a9e97d4420462487830346868ad4dcf7518757d93090987537b7
-- holds 20261121_1941 2e3c2876587c81e6d53d154ecc6f9ef10034d007d89ab3d147e4dcfbf5144536
-- holds 20261121_1950 c812ef739b2a124d1938b7625a72f5e6245dbed900090d1cb3d56238fbca2ac9
-- holds 20261121_1960 3daf7444b5a85413bca0be5b07151f3ef33d416431b08159393fa286a01d89e6
-- holds 20261121_1970 fb75a2440b427f335a063032a22f1c145712e93a36a8302026128fbf4cc00b47
-- holds 20261121_2020 fffc4aa4766bdf45bc088b557d392f7cdfbe4478189f2a9c98ee22c83efa98ae
-- holds 20261122_0210 f98a3bf92b56b90a82d45066024452c6d6db9f706870491d1e16c490f0b20a47
-- holds 20261122_0211 97a68a90b69451e7e927804ebdf710f8c98922984748b14a3db3fa2d087a941c
-- holds 20261122_0220 ee04fed181d6a13e735d90c4d2d32057ec1781a05bd933f035861a0f9df94a6a

create table api_key (
  id uuid not null,
  kind text not null,
  organisation_id uuid,
  role text not null,
  name text not null,
  scopes text not null,
  secret_hash text not null,
  last_four text not null,
  maker_id uuid not null,
  maker text not null,
  made_by_staff boolean not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  revoked_by text,
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_check CHECK (((kind = 'ORGANISATION'::text) = (organisation_id IS NOT NULL))),
  constraint api_key_kind_check CHECK ((kind = ANY (ARRAY['TENANT'::text, 'ORGANISATION'::text])))
);

create table bank_account (
  id uuid not null,
  currency text not null,
  holder text not null,
  iban text not null,
  bic text,
  bank text not null,
  address text not null,
  tax_id text,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint bank_account_pkey PRIMARY KEY (id)
);

create table bank_payment (
  id uuid not null,
  order_id uuid not null,
  bank text,
  bank_key text,
  reference text not null,
  reference_key text not null,
  amount_minor bigint not null,
  currency text not null,
  received_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  constraint bank_payment_pkey PRIMARY KEY (id),
  constraint bank_payment_amount_minor_check CHECK ((amount_minor > 0))
);

create table billing_customer (
  organisation_id uuid not null,
  stripe_id text,
  created_at timestamp with time zone not null,
  constraint billing_customer_pkey PRIMARY KEY (organisation_id)
);

create table billing_event (
  id text not null,
  type text not null,
  object_id text not null,
  done_at timestamp with time zone not null,
  constraint billing_event_pkey PRIMARY KEY (id)
);

create table checkout (
  id uuid not null,
  organisation_id uuid not null,
  plan_id uuid not null,
  price_id uuid not null,
  plan text not null,
  modules text not null,
  seats integer not null,
  trial_days integer not null,
  card_required boolean not null,
  at_trial_end text not null,
  state text not null,
  stripe_id text,
  url text,
  offer_use uuid,
  person_id uuid,
  subscription_id uuid,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint checkout_pkey PRIMARY KEY (id),
  constraint checkout_at_trial_end_check CHECK ((at_trial_end = ANY (ARRAY['RENEW'::text, 'CANCEL'::text]))),
  constraint checkout_seats_check CHECK ((seats > 0)),
  constraint checkout_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'COMPLETED'::text, 'EXPIRED'::text]))),
  constraint checkout_trial_days_check CHECK (((trial_days >= 0) AND (trial_days <= 730)))
);

create table checkout_module (
  checkout_id uuid not null,
  module text not null,
  organisation_id uuid not null,
  open boolean not null,
  constraint checkout_module_pkey PRIMARY KEY (checkout_id, module)
);

create table credential (
  owner_id uuid not null,
  password_hash text,
  password_at timestamp with time zone,
  totp_sealed text,
  totp_pending text,
  totp_at timestamp with time zone,
  totp_step bigint default 0 not null,
  failures integer default 0 not null,
  failed_at timestamp with time zone,
  locked_until timestamp with time zone,
  constraint credential_pkey PRIMARY KEY (owner_id),
  constraint credential_failures_check CHECK ((failures >= 0))
);

create table credit_lot (
  id uuid not null,
  wallet_id uuid not null,
  source text not null,
  granted_micro bigint not null,
  remaining_micro bigint not null,
  spent boolean default false not null,
  value_micro bigint default 0 not null,
  currency text,
  paid_minor bigint default 0 not null,
  payment_intent text,
  clawed_micro bigint default 0 not null,
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null,
  subscription_id uuid,
  constraint credit_lot_pkey PRIMARY KEY (id),
  constraint credit_lot_check CHECK (((remaining_micro >= 0) AND (remaining_micro <= granted_micro))),
  constraint credit_lot_check1 CHECK (((clawed_micro >= 0) AND (clawed_micro <= granted_micro))),
  constraint credit_lot_check2 CHECK ((spent = (remaining_micro = 0))),
  constraint credit_lot_check3 CHECK (((currency IS NOT NULL) OR (value_micro = 0))),
  constraint credit_lot_granted_micro_check CHECK ((granted_micro > 0)),
  constraint credit_lot_paid_minor_check CHECK ((paid_minor >= 0)),
  constraint credit_lot_source_check CHECK ((source = ANY (ARRAY['TOP_UP'::text, 'PLAN'::text, 'GRANT'::text, 'REINSTATEMENT'::text]))),
  constraint credit_lot_value_micro_check CHECK ((value_micro >= 0))
);

create table credit_reversal (
  id uuid not null,
  lot_id uuid not null,
  cause text not null,
  gone_minor bigint default 0 not null,
  returned_minor bigint default 0 not null,
  constraint credit_reversal_pkey PRIMARY KEY (id),
  constraint credit_reversal_check CHECK (((returned_minor >= 0) AND (returned_minor <= gone_minor))),
  constraint credit_reversal_gone_minor_check CHECK ((gone_minor >= 0))
);

create table dispute (
  id uuid not null,
  stripe_id text not null,
  organisation_id uuid not null,
  invoice_id uuid,
  payment_intent text,
  for_credits boolean not null,
  state text not null,
  withdrawn boolean not null,
  amount_minor bigint not null,
  currency text not null,
  reason text,
  respond_by timestamp with time zone,
  created_at timestamp with time zone not null,
  synced_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  returned_at timestamp with time zone,
  constraint dispute_pkey PRIMARY KEY (id),
  constraint dispute_amount_minor_check CHECK ((amount_minor >= 0)),
  constraint dispute_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'OPEN'::text, 'WON'::text, 'LOST'::text])))
);

create table dkim_key (
  id uuid not null,
  selector text not null,
  public_key text not null,
  sealed text not null,
  standing text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  leaves_at timestamp with time zone,
  finding text not null,
  fault text,
  found text not null,
  constraint dkim_key_pkey PRIMARY KEY (id),
  constraint dkim_key_check CHECK (((standing = 'LEAVING'::text) = (leaves_at IS NOT NULL))),
  constraint dkim_key_standing_check CHECK ((standing = ANY (ARRAY['WAITING'::text, 'SIGNING'::text, 'LEAVING'::text])))
);

create table fact (
  id uuid not null,
  name text not null,
  subject uuid not null,
  payload jsonb not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  staff text,
  reason text,
  request_id text not null,
  address text not null,
  at timestamp with time zone not null,
  written_at timestamp with time zone default clock_timestamp() not null,
  constraint fact_pkey PRIMARY KEY (id)
);

create table hook (
  id uuid not null,
  name text not null,
  url text not null,
  events text not null,
  sealed text not null,
  old_sealed text,
  old_until timestamp with time zone,
  state text not null,
  state_by text not null,
  state_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  failures integer not null,
  failing_since timestamp with time zone,
  hold_until timestamp with time zone,
  delivered_at timestamp with time zone,
  constraint hook_pkey PRIMARY KEY (id),
  constraint hook_check CHECK (((old_sealed IS NULL) = (old_until IS NULL))),
  constraint hook_check1 CHECK (((failures = 0) = (failing_since IS NULL))),
  constraint hook_state_check CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'PAUSED'::text, 'BROKEN'::text])))
);

create table hook_attempt (
  id uuid not null,
  delivery_id uuid not null,
  number integer not null,
  at timestamp with time zone not null,
  millis integer not null,
  status integer,
  outcome text not null,
  answer text not null,
  constraint hook_attempt_pkey PRIMARY KEY (id)
);

create table hook_delivery (
  id uuid not null,
  hook_id uuid not null,
  fact_id uuid not null,
  event text not null,
  body text not null,
  state text not null,
  attempts integer not null,
  tries integer not null,
  next_at timestamp with time zone,
  status integer,
  outcome text,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint hook_delivery_pkey PRIMARY KEY (id),
  constraint hook_delivery_check CHECK (((state = ANY (ARRAY['WAITING'::text, 'SENDING'::text])) = (next_at IS NOT NULL))),
  constraint hook_delivery_check1 CHECK (((state = ANY (ARRAY['DELIVERED'::text, 'FAILED'::text])) = (closed_at IS NOT NULL))),
  constraint hook_delivery_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'DELIVERED'::text, 'FAILED'::text])))
);

create table idempotency_key (
  id text not null,
  request_hash text not null,
  answer text not null,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (id)
);

create table invite (
  id uuid not null,
  organisation_id uuid not null,
  invitee text not null,
  role text not null,
  secret_hash text not null,
  language text not null,
  status text not null,
  sendings integer not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  accepted_by uuid,
  closed_at timestamp with time zone,
  constraint invite_pkey PRIMARY KEY (id),
  constraint invite_role_check CHECK ((role = ANY (ARRAY['OWNER'::text, 'ADMIN'::text, 'MEMBER'::text, 'VIEWER'::text]))),
  constraint invite_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'REVOKED'::text, 'EXPIRED'::text])))
);

create table invite_code (
  id uuid not null,
  code text not null,
  label text not null,
  days integer not null,
  use_limit integer,
  uses integer default 0 not null,
  expires_at timestamp with time zone,
  off_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by text not null,
  deleted_at timestamp with time zone,
  constraint invite_code_pkey PRIMARY KEY (id),
  constraint invite_code_check CHECK (((uses >= 0) AND ((use_limit IS NULL) OR (uses <= use_limit)))),
  constraint invite_code_days_check CHECK (((days >= 1) AND (days <= 365))),
  constraint invite_code_use_limit_check CHECK ((use_limit > 0))
);

create table invoice (
  id uuid not null,
  stripe_id text not null,
  organisation_id uuid not null,
  subscription_id uuid,
  number text,
  state text not null,
  currency text not null,
  total_minor bigint not null,
  paid_minor bigint not null,
  due_minor bigint not null,
  refunded_minor bigint not null,
  payment_intent text,
  period_start timestamp with time zone,
  period_end timestamp with time zone,
  issued_at timestamp with time zone not null,
  paid_at timestamp with time zone,
  attempts integer not null,
  page_url text,
  pdf_url text,
  synced_at timestamp with time zone not null,
  constraint invoice_pkey PRIMARY KEY (id),
  constraint invoice_refunded_minor_check CHECK ((refunded_minor >= 0)),
  constraint invoice_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'OPEN'::text, 'PAID'::text, 'VOID'::text, 'UNCOLLECTIBLE'::text])))
);

create table ledger_account (
  id uuid not null,
  kind text not null,
  wallet_id uuid,
  constraint ledger_account_pkey PRIMARY KEY (id),
  constraint ledger_account_check CHECK (((wallet_id IS NOT NULL) = (kind = ANY (ARRAY['WALLET'::text, 'RECEIVABLE'::text])))),
  constraint ledger_account_kind_check CHECK ((kind = ANY (ARRAY['WALLET'::text, 'RECEIVABLE'::text, 'WASH'::text, 'PLAN'::text, 'PROMOTION'::text, 'REVENUE'::text, 'BREAKAGE'::text])))
);

create table ledger_entry (
  id uuid not null,
  txn_id uuid not null,
  part integer not null,
  kind text not null,
  debit_account uuid not null,
  credit_account uuid not null,
  amount_micro bigint not null,
  wallet_id uuid not null,
  lot_id uuid,
  balance_micro bigint not null,
  value_micro bigint default 0 not null,
  currency text,
  service text,
  person_id uuid,
  external_id text,
  reason text,
  actor text not null,
  idem_key text not null,
  at timestamp with time zone not null,
  constraint ledger_entry_pkey PRIMARY KEY (id),
  constraint ledger_entry_amount_micro_check CHECK ((amount_micro > 0)),
  constraint ledger_entry_balance_micro_check CHECK ((balance_micro >= 0)),
  constraint ledger_entry_check CHECK ((debit_account <> credit_account))
);

create table legal_entry (
  id uuid not null,
  one boolean default true not null,
  terms text,
  privacy text,
  imprint text,
  support_url text,
  support_email text,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint legal_entry_pkey PRIMARY KEY (id),
  constraint legal_entry_one_check CHECK (one)
);

create table livery (
  id uuid not null,
  one boolean default true not null,
  primary_colour integer not null,
  accent_colour integer not null,
  tone text not null,
  navigation text not null,
  density text not null,
  typeface text not null,
  radius integer not null,
  changed_at timestamp with time zone not null,
  number integer default 0 not null,
  backdrop text default 'GLOW'::text not null,
  logo text,
  logo_dark text,
  icon text,
  background text,
  css text default ''::text not null,
  constraint livery_pkey PRIMARY KEY (id),
  constraint livery_css_check CHECK ((octet_length(css) <= 32768)),
  constraint livery_one_check CHECK (one),
  constraint livery_radius_check CHECK (((radius >= 0) AND (radius <= 16)))
);

create table livery_draft (
  id uuid not null,
  one boolean default true not null,
  edition integer not null,
  primary_colour integer not null,
  accent_colour integer not null,
  tone text not null,
  navigation text not null,
  density text not null,
  typeface text not null,
  radius integer not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  backdrop text default 'GLOW'::text not null,
  logo text,
  logo_dark text,
  icon text,
  background text,
  css text default ''::text not null,
  constraint livery_draft_pkey PRIMARY KEY (id),
  constraint livery_draft_css_check CHECK ((octet_length(css) <= 32768)),
  constraint livery_draft_edition_check CHECK ((edition > 0)),
  constraint livery_draft_one_check CHECK (one),
  constraint livery_draft_radius_check CHECK (((radius >= 0) AND (radius <= 16)))
);

create table livery_picture (
  name text not null,
  type text not null,
  bytes bytea not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  constraint livery_picture_pkey PRIMARY KEY (name),
  constraint livery_picture_bytes_check CHECK ((octet_length(bytes) <= 12582912))
);

create table livery_publication (
  id uuid not null,
  number integer not null,
  primary_colour integer not null,
  accent_colour integer not null,
  tone text not null,
  navigation text not null,
  density text not null,
  typeface text not null,
  radius integer not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  note text not null,
  restored integer,
  backdrop text default 'GLOW'::text not null,
  logo text,
  logo_dark text,
  icon text,
  background text,
  css text default ''::text not null,
  constraint livery_publication_pkey PRIMARY KEY (id),
  constraint livery_publication_css_check CHECK ((octet_length(css) <= 32768)),
  constraint livery_publication_number_check CHECK ((number > 0)),
  constraint livery_publication_radius_check CHECK (((radius >= 0) AND (radius <= 16)))
);

create table mail (
  id uuid not null,
  occasion text,
  template text not null,
  recipient text not null,
  language text not null,
  sealed text,
  state text not null,
  attempts integer default 0 not null,
  next_at timestamp with time zone,
  answer text,
  queued_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_check CHECK (((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text])) = (next_at IS NOT NULL))),
  constraint mail_check1 CHECK (((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text])) OR (sealed IS NULL))),
  constraint mail_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text])))
);

create table mail_sender (
  id uuid not null,
  one boolean default true not null,
  name text not null,
  address text,
  reply_to text,
  state text not null,
  state_by text not null,
  state_at timestamp with time zone not null,
  checked_at timestamp with time zone,
  next_check_at timestamp with time zone,
  attempts integer not null,
  misses integer not null,
  spf_finding text not null,
  spf_fault text,
  spf_found text not null,
  dmarc_finding text not null,
  dmarc_fault text,
  dmarc_found text not null,
  constraint mail_sender_pkey PRIMARY KEY (id),
  constraint mail_sender_check CHECK (((state = 'PLATFORM'::text) = (address IS NULL))),
  constraint mail_sender_one_check CHECK (one),
  constraint mail_sender_state_check CHECK ((state = ANY (ARRAY['PLATFORM'::text, 'AWAITING'::text, 'VERIFIED'::text, 'BROKEN'::text])))
);

create table mail_wording (
  id uuid not null,
  template text not null,
  language text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  constraint mail_wording_pkey PRIMARY KEY (id)
);

create table member (
  id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  role text not null,
  seated boolean not null,
  joined_at timestamp with time zone not null,
  joined_by text not null,
  expires_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint member_pkey PRIMARY KEY (id),
  constraint member_role_check CHECK ((role = ANY (ARRAY['OWNER'::text, 'ADMIN'::text, 'MEMBER'::text, 'VIEWER'::text])))
);

create table muted_notice (
  person_id uuid not null,
  notice text not null,
  muted_at timestamp with time zone not null,
  constraint muted_notice_pkey PRIMARY KEY (person_id, notice)
);

create table offer_link (
  id uuid not null,
  label text not null,
  secret_hash text not null,
  plan text not null,
  seats integer not null,
  trial_days integer not null,
  card_required boolean not null,
  at_trial_end text not null,
  use_limit integer,
  uses integer default 0 not null,
  expires_at timestamp with time zone,
  off_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by text not null,
  plan_id uuid,
  constraint offer_link_pkey PRIMARY KEY (id),
  constraint offer_link_at_trial_end_check CHECK ((at_trial_end = ANY (ARRAY['RENEW'::text, 'CANCEL'::text]))),
  constraint offer_link_check CHECK (((uses >= 0) AND ((use_limit IS NULL) OR (uses <= use_limit)))),
  constraint offer_link_seats_check CHECK (((seats >= 1) AND (seats <= 100000))),
  constraint offer_link_trial_days_check CHECK (((trial_days >= 0) AND (trial_days <= 365))),
  constraint offer_link_use_limit_check CHECK ((use_limit > 0))
);

create table offer_use (
  id uuid not null,
  offer_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  state text not null,
  used_at timestamp with time zone not null,
  constraint offer_use_pkey PRIMARY KEY (id),
  constraint offer_use_state_check CHECK ((state = ANY (ARRAY['APPLIED'::text, 'AWAITING_CHECKOUT'::text])))
);

create table organisation (
  id uuid not null,
  name text not null,
  slug text not null,
  kind text not null,
  currency text not null,
  seats_paid integer not null,
  seats_taken integer default 0 not null,
  members integer default 0 not null,
  status text not null,
  status_reason text,
  status_by text,
  status_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['STANDARD'::text, 'TRIAL'::text]))),
  constraint organisation_members_check CHECK ((members >= 0)),
  constraint organisation_seats_paid_check CHECK ((seats_paid >= 0)),
  constraint organisation_seats_taken_check CHECK ((seats_taken >= 0)),
  constraint organisation_status_check CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'SUSPENDED'::text])))
);

create table outbox (
  fact_id uuid not null,
  written_at timestamp with time zone default clock_timestamp() not null,
  constraint outbox_pkey PRIMARY KEY (fact_id)
);

create table patience (
  id uuid not null,
  one boolean default true not null,
  grace_days integer not null,
  restricted_days integer not null,
  constraint patience_pkey PRIMARY KEY (id),
  constraint patience_grace_days_check CHECK (((grace_days >= 0) AND (grace_days <= 90))),
  constraint patience_one_check CHECK (one),
  constraint patience_restricted_days_check CHECK (((restricted_days >= 1) AND (restricted_days <= 365)))
);

create table person (
  id uuid not null,
  email text not null,
  name text not null,
  language text not null,
  status text not null,
  status_reason text,
  status_by text,
  status_at timestamp with time zone not null,
  tenant_admin boolean default false not null,
  code text not null,
  confirmed_at timestamp with time zone,
  last_sign_in_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_status_check CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'SUSPENDED'::text])))
);

create table plan (
  id uuid not null,
  code text not null,
  generation integer not null,
  name text not null,
  description text not null,
  seats integer not null,
  modules text not null,
  included_micro bigint not null,
  trial_days integer not null,
  at_trial_end text not null,
  card_required boolean not null,
  status text not null,
  stripe_product text,
  created_at timestamp with time zone not null,
  activated_at timestamp with time zone,
  retired_at timestamp with time zone,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_at_trial_end_check CHECK ((at_trial_end = ANY (ARRAY['RENEW'::text, 'CANCEL'::text]))),
  constraint plan_generation_check CHECK ((generation > 0)),
  constraint plan_included_micro_check CHECK ((included_micro >= 0)),
  constraint plan_seats_check CHECK ((seats > 0)),
  constraint plan_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'ACTIVE'::text, 'RETIRED'::text]))),
  constraint plan_trial_days_check CHECK (((trial_days >= 0) AND (trial_days <= 730)))
);

create table plan_price (
  id uuid not null,
  plan_id uuid not null,
  currency text not null,
  interval text not null,
  unit_minor bigint not null,
  stripe_price text,
  drift text not null,
  found text default ''::text not null,
  checked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint plan_price_pkey PRIMARY KEY (id),
  constraint plan_price_check CHECK (((drift = 'UNBOUND'::text) = (stripe_price IS NULL))),
  constraint plan_price_currency_check CHECK ((length(currency) = 3)),
  constraint plan_price_drift_check CHECK ((drift = ANY (ARRAY['UNBOUND'::text, 'MATCHES'::text, 'AMOUNT'::text, 'CURRENCY'::text, 'INTERVAL'::text, 'ARCHIVED'::text, 'MISSING'::text]))),
  constraint plan_price_interval_check CHECK (("interval" = ANY (ARRAY['DAY'::text, 'WEEK'::text, 'MONTH'::text, 'YEAR'::text]))),
  constraint plan_price_unit_minor_check CHECK ((unit_minor > 0))
);

create table purchase_order (
  id uuid not null,
  number integer not null,
  organisation_id uuid not null,
  plan_id uuid not null,
  price_id uuid not null,
  plan text not null,
  modules text not null,
  seats integer not null,
  periods integer not null,
  interval text not null,
  unit_minor bigint not null,
  amount_minor bigint not null,
  currency text not null,
  included_micro bigint not null,
  reference text not null,
  billed_to text not null,
  tax_id text,
  state text not null,
  state_by text not null,
  state_at timestamp with time zone not null,
  reason text,
  placed_by text not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  paid_minor bigint not null,
  surplus text,
  covers_until timestamp with time zone,
  renewal boolean not null,
  constraint purchase_order_pkey PRIMARY KEY (id),
  constraint purchase_order_amount_minor_check CHECK ((amount_minor > 0)),
  constraint purchase_order_check CHECK (((state = 'PAID'::text) = (covers_until IS NOT NULL))),
  constraint purchase_order_check1 CHECK (((state <> 'PAID'::text) OR (paid_minor >= amount_minor))),
  constraint purchase_order_paid_minor_check CHECK ((paid_minor >= 0)),
  constraint purchase_order_periods_check CHECK ((periods > 0)),
  constraint purchase_order_seats_check CHECK ((seats > 0)),
  constraint purchase_order_state_check CHECK ((state = ANY (ARRAY['NEW'::text, 'PENDING_REVIEW'::text, 'PAID'::text, 'REJECTED'::text, 'EXPIRED'::text, 'WITHDRAWN'::text]))),
  constraint purchase_order_surplus_check CHECK ((surplus = ANY (ARRAY['CREDITS'::text, 'PAY_BACK'::text]))),
  constraint purchase_order_unit_minor_check CHECK ((unit_minor >= 0))
);

create table recovery_code (
  id uuid not null,
  owner_id uuid not null,
  code_hash text not null,
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (id)
);

create table refund (
  id uuid not null,
  stripe_id text not null,
  organisation_id uuid not null,
  invoice_id uuid,
  payment_intent text,
  for_credits boolean not null,
  state text not null,
  amount_minor bigint not null,
  currency text not null,
  reason text,
  created_at timestamp with time zone not null,
  synced_at timestamp with time zone not null,
  returned_at timestamp with time zone,
  constraint refund_pkey PRIMARY KEY (id),
  constraint refund_amount_minor_check CHECK ((amount_minor >= 0)),
  constraint refund_state_check CHECK ((state = ANY (ARRAY['PENDING'::text, 'SUCCEEDED'::text, 'FAILED'::text, 'CANCELLED'::text])))
);

create table registration (
  id uuid not null,
  email text not null,
  name text not null,
  language text not null,
  password_hash text not null,
  way_kind text not null,
  way_sealed text,
  organisation_name text,
  secret_hash text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint registration_pkey PRIMARY KEY (id),
  constraint registration_way_kind_check CHECK ((way_kind = ANY (ARRAY['NONE'::text, 'INVITE'::text, 'TRIAL'::text, 'OFFER'::text, 'CODE'::text])))
);

create table reservation (
  id uuid not null,
  wallet_id uuid not null,
  amount_micro bigint not null,
  state text not null,
  service text not null,
  person_id uuid,
  idem_key text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint reservation_pkey PRIMARY KEY (id),
  constraint reservation_amount_micro_check CHECK ((amount_micro > 0)),
  constraint reservation_state_check CHECK ((state = ANY (ARRAY['HELD'::text, 'SETTLED'::text, 'RELEASED'::text, 'EXPIRED'::text])))
);

create table security_setting (
  name text not null,
  value integer not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint security_setting_pkey PRIMARY KEY (name)
);

create table session (
  id uuid not null,
  owner_id uuid not null,
  secret_hash text not null,
  stage text not null,
  organisation_id uuid,
  device text not null,
  address text not null,
  idle_minutes integer not null,
  staff_id uuid,
  staff text,
  reason text,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_idle_minutes_check CHECK ((idle_minutes > 0)),
  constraint session_stage_check CHECK ((stage = ANY (ARRAY['SECOND_FACTOR'::text, 'ENROLMENT'::text, 'FULL'::text])))
);

create table stripe_wiring (
  id uuid not null,
  one boolean default true not null,
  sealed_key text not null,
  key_tail text not null,
  sealed_secret text,
  secret_tail text not null,
  account text not null,
  account_name text not null,
  live boolean not null,
  endpoint text not null,
  given_by text not null,
  given_at timestamp with time zone not null,
  constraint stripe_wiring_pkey PRIMARY KEY (id),
  constraint stripe_wiring_one_check CHECK (one)
);

create table subscription (
  id uuid not null,
  organisation_id uuid not null,
  plan_id uuid,
  price_id uuid,
  plan text not null,
  modules text not null,
  source text not null,
  stripe_id text,
  stripe_item text,
  status text not null,
  stage text not null,
  clashing boolean not null,
  seats integer not null,
  unit_minor bigint not null,
  discount_minor bigint not null,
  currency text not null,
  interval text not null,
  mrr_twelfths bigint not null,
  period_start timestamp with time zone,
  period_end timestamp with time zone,
  trial_end timestamp with time zone,
  cancel_at timestamp with time zone,
  resumes_at timestamp with time zone,
  past_due_since timestamp with time zone,
  restricted_at timestamp with time zone,
  ended_at timestamp with time zone,
  revision integer not null,
  synced_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  interval_count integer default 1 not null,
  constraint subscription_pkey PRIMARY KEY (id),
  constraint subscription_check CHECK (((status = 'CANCELLED'::text) = (stage = 'ENDED'::text))),
  constraint subscription_check1 CHECK (((source = 'STRIPE'::text) = (stripe_id IS NOT NULL))),
  constraint subscription_discount_minor_check CHECK ((discount_minor >= 0)),
  constraint subscription_interval_check CHECK (("interval" = ANY (ARRAY['DAY'::text, 'WEEK'::text, 'MONTH'::text, 'YEAR'::text]))),
  constraint subscription_interval_count_check CHECK ((interval_count > 0)),
  constraint subscription_mrr_twelfths_check CHECK ((mrr_twelfths >= 0)),
  constraint subscription_seats_check CHECK ((seats >= 0)),
  constraint subscription_source_check CHECK ((source = ANY (ARRAY['STRIPE'::text, 'BANK'::text]))),
  constraint subscription_stage_check CHECK ((stage = ANY (ARRAY['OPEN'::text, 'GRACE'::text, 'RESTRICTED'::text, 'ENDED'::text]))),
  constraint subscription_status_check CHECK ((status = ANY (ARRAY['INCOMPLETE'::text, 'TRIALING'::text, 'ACTIVE'::text, 'PAST_DUE'::text, 'PAUSED'::text, 'CANCELLED'::text]))),
  constraint subscription_unit_minor_check CHECK ((unit_minor >= 0))
);

create table subscription_module (
  subscription_id uuid not null,
  module text not null,
  organisation_id uuid not null,
  live boolean not null,
  constraint subscription_module_pkey PRIMARY KEY (subscription_id, module)
);

create table token (
  id uuid not null,
  kind text not null,
  owner_id uuid,
  secret_hash text not null,
  staff_id uuid,
  staff text,
  reason text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint token_pkey PRIMARY KEY (id),
  constraint token_kind_check CHECK ((kind = ANY (ARRAY['RESET'::text, 'SET_UP'::text, 'HANDOVER'::text])))
);

create table top_up (
  id uuid not null,
  wallet_id uuid not null,
  credits_micro bigint not null,
  amount_minor bigint not null,
  currency text not null,
  state text not null,
  session_id text,
  url text,
  payment_intent text,
  expires_days integer not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint top_up_pkey PRIMARY KEY (id),
  constraint top_up_amount_minor_check CHECK ((amount_minor > 0)),
  constraint top_up_credits_micro_check CHECK ((credits_micro > 0)),
  constraint top_up_expires_days_check CHECK ((expires_days >= 0)),
  constraint top_up_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'PAID'::text, 'EXPIRED'::text])))
);

create table top_up_setting (
  name text not null,
  value text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint top_up_setting_pkey PRIMARY KEY (name)
);

create table trial_link (
  id uuid not null,
  label text not null,
  secret_hash text not null,
  days integer not null,
  use_limit integer,
  uses integer default 0 not null,
  expires_at timestamp with time zone,
  off_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by text not null,
  constraint trial_link_pkey PRIMARY KEY (id),
  constraint trial_link_check CHECK (((uses >= 0) AND ((use_limit IS NULL) OR (uses <= use_limit)))),
  constraint trial_link_days_check CHECK (((days >= 1) AND (days <= 365))),
  constraint trial_link_use_limit_check CHECK ((use_limit > 0))
);

create table upstream_cost (
  id uuid not null,
  service text not null,
  at timestamp with time zone not null,
  currency text not null,
  cost_micro bigint not null,
  quantity bigint not null,
  idem_key text not null,
  constraint upstream_cost_pkey PRIMARY KEY (id),
  constraint upstream_cost_cost_micro_check CHECK ((cost_micro >= 0)),
  constraint upstream_cost_quantity_check CHECK ((quantity >= 0))
);

create table wallet (
  id uuid not null,
  balance_micro bigint default 0 not null,
  reserved_micro bigint default 0 not null,
  receivable_micro bigint default 0 not null,
  receivable_account uuid not null,
  restricted boolean default false not null,
  created_at timestamp with time zone not null,
  constraint wallet_pkey PRIMARY KEY (id),
  constraint wallet_balance_micro_check CHECK ((balance_micro >= 0)),
  constraint wallet_check CHECK ((reserved_micro <= balance_micro)),
  constraint wallet_receivable_micro_check CHECK ((receivable_micro >= 0)),
  constraint wallet_reserved_micro_check CHECK ((reserved_micro >= 0))
);

alter table api_key add constraint api_key_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table bank_payment add constraint bank_payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES purchase_order(id);
alter table billing_customer add constraint billing_customer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table checkout add constraint checkout_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table checkout add constraint checkout_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription(id);
alter table checkout_module add constraint checkout_module_checkout_id_fkey FOREIGN KEY (checkout_id) REFERENCES checkout(id);
alter table checkout_module add constraint checkout_module_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table credential add constraint credential_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
alter table credit_lot add constraint credit_lot_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription(id);
alter table credit_lot add constraint credit_lot_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES wallet(id);
alter table credit_reversal add constraint credit_reversal_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES credit_lot(id);
alter table dispute add constraint dispute_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoice(id);
alter table dispute add constraint dispute_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table hook_attempt add constraint hook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES hook_delivery(id) ON DELETE CASCADE;
alter table hook_delivery add constraint hook_delivery_hook_id_fkey FOREIGN KEY (hook_id) REFERENCES hook(id) ON DELETE CASCADE;
alter table invite add constraint invite_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES person(id);
alter table invite add constraint invite_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table invoice add constraint invoice_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table invoice add constraint invoice_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription(id);
alter table ledger_account add constraint ledger_account_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES wallet(id);
alter table member add constraint member_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table member add constraint member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table muted_notice add constraint muted_notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table offer_use add constraint offer_use_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offer_link(id);
alter table offer_use add constraint offer_use_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table offer_use add constraint offer_use_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table plan_price add constraint plan_price_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id);
alter table purchase_order add constraint purchase_order_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table recovery_code add constraint recovery_code_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
alter table refund add constraint refund_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoice(id);
alter table refund add constraint refund_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table reservation add constraint reservation_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES wallet(id);
alter table session add constraint session_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table session add constraint session_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
alter table subscription add constraint subscription_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table subscription_module add constraint subscription_module_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table subscription_module add constraint subscription_module_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription(id);
alter table token add constraint token_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
alter table top_up add constraint top_up_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES organisation(id);
alter table wallet add constraint wallet_id_fkey FOREIGN KEY (id) REFERENCES organisation(id);

CREATE INDEX api_key_created_idx ON api_key USING btree (created_at DESC, id DESC);
CREATE INDEX api_key_organisation_idx ON api_key USING btree (organisation_id, created_at DESC);
CREATE UNIQUE INDEX api_key_secret_key ON api_key USING btree (secret_hash);
CREATE UNIQUE INDEX bank_account_currency_key ON bank_account USING btree (currency);
CREATE INDEX bank_payment_order_idx ON bank_payment USING btree (order_id, recorded_at);
CREATE UNIQUE INDEX bank_payment_reference_key ON bank_payment USING btree (bank_key, reference_key) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX billing_customer_stripe_key ON billing_customer USING btree (stripe_id);
CREATE INDEX billing_event_done_idx ON billing_event USING btree (done_at);
CREATE INDEX checkout_created_idx ON checkout USING btree (created_at DESC, id DESC);
CREATE INDEX checkout_organisation_idx ON checkout USING btree (organisation_id, created_at DESC);
CREATE UNIQUE INDEX checkout_stripe_key ON checkout USING btree (stripe_id);
CREATE UNIQUE INDEX checkout_module_open_key ON checkout_module USING btree (organisation_id, module) WHERE open;
CREATE INDEX credit_lot_expiry_idx ON credit_lot USING btree (expires_at) WHERE ((NOT spent) AND (expires_at IS NOT NULL));
CREATE INDEX credit_lot_open_idx ON credit_lot USING btree (wallet_id, expires_at, id) WHERE (NOT spent);
CREATE UNIQUE INDEX credit_lot_payment_key ON credit_lot USING btree (payment_intent) WHERE (payment_intent IS NOT NULL);
CREATE INDEX credit_lot_subscription_idx ON credit_lot USING btree (subscription_id) WHERE ((NOT spent) AND (subscription_id IS NOT NULL));
CREATE UNIQUE INDEX credit_reversal_cause_key ON credit_reversal USING btree (lot_id, cause);
CREATE INDEX dispute_created_idx ON dispute USING btree (created_at DESC, id DESC);
CREATE INDEX dispute_organisation_idx ON dispute USING btree (organisation_id, created_at DESC);
CREATE UNIQUE INDEX dispute_stripe_key ON dispute USING btree (stripe_id);
CREATE UNIQUE INDEX dkim_key_selector_key ON dkim_key USING btree (selector);
CREATE INDEX fact_actor_idx ON fact USING btree (actor_id, at DESC);
CREATE INDEX fact_at_idx ON fact USING btree (at DESC, id DESC);
CREATE INDEX fact_name_idx ON fact USING btree (name, at DESC);
CREATE INDEX fact_search_idx ON fact USING gin (lower(((name || ' '::text) || actor_name)) extensions.gin_trgm_ops);
CREATE INDEX fact_subject_idx ON fact USING btree (subject, at DESC);
CREATE INDEX fact_written_idx ON fact USING btree (written_at, id);
CREATE INDEX hook_attempt_delivery_idx ON hook_attempt USING btree (delivery_id, number);
CREATE INDEX hook_delivery_closed_idx ON hook_delivery USING btree (closed_at);
CREATE INDEX hook_delivery_due_idx ON hook_delivery USING btree (next_at) WHERE (next_at IS NOT NULL);
CREATE UNIQUE INDEX hook_delivery_fact_key ON hook_delivery USING btree (hook_id, fact_id);
CREATE INDEX hook_delivery_list_idx ON hook_delivery USING btree (hook_id, created_at DESC, id DESC);
CREATE INDEX idempotency_key_created_idx ON idempotency_key USING btree (created_at);
CREATE INDEX invite_created_idx ON invite USING btree (created_at DESC, id DESC);
CREATE INDEX invite_expiry_idx ON invite USING btree (expires_at) WHERE (status = 'PENDING'::text);
CREATE INDEX invite_organisation_idx ON invite USING btree (organisation_id, created_at DESC);
CREATE UNIQUE INDEX invite_pending_key ON invite USING btree (organisation_id, invitee) WHERE (status = 'PENDING'::text);
CREATE INDEX invite_search_idx ON invite USING gin (lower(invitee) extensions.gin_trgm_ops);
CREATE UNIQUE INDEX invite_secret_key ON invite USING btree (secret_hash);
CREATE INDEX invite_status_idx ON invite USING btree (status, created_at DESC, id DESC);
CREATE INDEX invite_code_created_idx ON invite_code USING btree (created_at DESC, id DESC);
CREATE UNIQUE INDEX invite_code_key ON invite_code USING btree (code) WHERE (deleted_at IS NULL);
CREATE INDEX invoice_issued_idx ON invoice USING btree (issued_at DESC, id DESC);
CREATE INDEX invoice_organisation_idx ON invoice USING btree (organisation_id, issued_at DESC);
CREATE INDEX invoice_payment_idx ON invoice USING btree (payment_intent);
CREATE UNIQUE INDEX invoice_stripe_key ON invoice USING btree (stripe_id);
CREATE UNIQUE INDEX ledger_account_house_key ON ledger_account USING btree (kind) WHERE (wallet_id IS NULL);
CREATE UNIQUE INDEX ledger_account_own_key ON ledger_account USING btree (wallet_id, kind) WHERE (wallet_id IS NOT NULL);
CREATE INDEX ledger_entry_at_idx ON ledger_entry USING brin (at);
CREATE INDEX ledger_entry_external_idx ON ledger_entry USING btree (external_id) WHERE (external_id IS NOT NULL);
CREATE UNIQUE INDEX ledger_entry_once_key ON ledger_entry USING btree (wallet_id, idem_key, part);
CREATE INDEX ledger_entry_person_idx ON ledger_entry USING btree (person_id, id DESC) WHERE (person_id IS NOT NULL);
CREATE INDEX ledger_entry_rare_idx ON ledger_entry USING btree (at DESC, id DESC) WHERE (kind <> 'USE'::text);
CREATE INDEX ledger_entry_wallet_idx ON ledger_entry USING btree (wallet_id, id DESC) WHERE (amount_micro > 0);
CREATE UNIQUE INDEX legal_entry_one_key ON legal_entry USING btree (one);
CREATE UNIQUE INDEX livery_one_key ON livery USING btree (one);
CREATE UNIQUE INDEX livery_draft_one_key ON livery_draft USING btree (one);
CREATE UNIQUE INDEX livery_publication_number_key ON livery_publication USING btree (number);
CREATE INDEX mail_due_idx ON mail USING btree (next_at) WHERE (next_at IS NOT NULL);
CREATE UNIQUE INDEX mail_occasion_key ON mail USING btree (occasion);
CREATE INDEX mail_queued_idx ON mail USING btree (queued_at DESC, id DESC);
CREATE INDEX mail_search_idx ON mail USING gin (lower(recipient) extensions.gin_trgm_ops);
CREATE INDEX mail_state_idx ON mail USING btree (state, queued_at DESC, id DESC);
CREATE UNIQUE INDEX mail_sender_one_key ON mail_sender USING btree (one);
CREATE UNIQUE INDEX mail_wording_key ON mail_wording USING btree (template, language);
CREATE INDEX member_expiry_idx ON member USING btree (expires_at) WHERE ((ended_at IS NULL) AND (expires_at IS NOT NULL));
CREATE INDEX member_joined_idx ON member USING btree (organisation_id, joined_at DESC);
CREATE INDEX member_person_idx ON member USING btree (person_id);
CREATE UNIQUE INDEX member_person_key ON member USING btree (organisation_id, person_id) WHERE (ended_at IS NULL);
CREATE INDEX offer_link_created_idx ON offer_link USING btree (created_at DESC, id DESC);
CREATE UNIQUE INDEX offer_link_secret_key ON offer_link USING btree (secret_hash);
CREATE UNIQUE INDEX offer_use_key ON offer_use USING btree (offer_id, organisation_id);
CREATE INDEX organisation_created_idx ON organisation USING btree (created_at DESC, id DESC);
CREATE INDEX organisation_expires_idx ON organisation USING btree (expires_at, id);
CREATE INDEX organisation_members_idx ON organisation USING btree (members, id);
CREATE INDEX organisation_name_idx ON organisation USING btree (lower(name), id);
CREATE INDEX organisation_search_idx ON organisation USING gin (lower(((name || ' '::text) || slug)) extensions.gin_trgm_ops);
CREATE INDEX organisation_seats_idx ON organisation USING btree (seats_taken, id);
CREATE UNIQUE INDEX organisation_slug_key ON organisation USING btree (slug);
CREATE INDEX organisation_status_idx ON organisation USING btree (status, created_at DESC, id DESC);
CREATE UNIQUE INDEX organisation_trial_key ON organisation USING btree (kind) WHERE (kind = 'TRIAL'::text);
CREATE INDEX outbox_written_idx ON outbox USING btree (written_at, fact_id);
CREATE UNIQUE INDEX patience_one_key ON patience USING btree (one);
CREATE UNIQUE INDEX person_code_key ON person USING btree (code);
CREATE INDEX person_created_idx ON person USING btree (created_at DESC, id DESC);
CREATE UNIQUE INDEX person_email_key ON person USING btree (email);
CREATE INDEX person_name_idx ON person USING btree (lower(name), id);
CREATE INDEX person_search_idx ON person USING gin (lower(((name || ' '::text) || email)) extensions.gin_trgm_ops);
CREATE INDEX person_seen_idx ON person USING btree (last_sign_in_at DESC, id DESC);
CREATE UNIQUE INDEX plan_active_key ON plan USING btree (code) WHERE (status = 'ACTIVE'::text);
CREATE UNIQUE INDEX plan_generation_key ON plan USING btree (code, generation);
CREATE INDEX plan_name_idx ON plan USING btree (lower(name));
CREATE UNIQUE INDEX plan_price_key ON plan_price USING btree (plan_id, currency, "interval");
CREATE UNIQUE INDEX plan_price_stripe_key ON plan_price USING btree (stripe_price);
CREATE INDEX purchase_order_covers_idx ON purchase_order USING btree (covers_until) WHERE (state = 'PAID'::text);
CREATE INDEX purchase_order_due_idx ON purchase_order USING btree (due_at) WHERE (state = 'NEW'::text);
CREATE UNIQUE INDEX purchase_order_number_key ON purchase_order USING btree (number);
CREATE INDEX purchase_order_organisation_idx ON purchase_order USING btree (organisation_id, created_at DESC, id DESC);
CREATE UNIQUE INDEX purchase_order_reference_key ON purchase_order USING btree (reference);
CREATE INDEX purchase_order_state_idx ON purchase_order USING btree (state, created_at DESC, id DESC);
CREATE UNIQUE INDEX recovery_code_key ON recovery_code USING btree (owner_id, code_hash);
CREATE INDEX refund_created_idx ON refund USING btree (created_at DESC, id DESC);
CREATE INDEX refund_organisation_idx ON refund USING btree (organisation_id, created_at DESC);
CREATE UNIQUE INDEX refund_stripe_key ON refund USING btree (stripe_id);
CREATE INDEX registration_email_idx ON registration USING btree (email, created_at DESC);
CREATE INDEX registration_expiry_idx ON registration USING btree (expires_at);
CREATE UNIQUE INDEX registration_secret_key ON registration USING btree (secret_hash);
CREATE INDEX reservation_expiry_idx ON reservation USING btree (expires_at) WHERE (state = 'HELD'::text);
CREATE UNIQUE INDEX reservation_once_key ON reservation USING btree (wallet_id, idem_key);
CREATE INDEX session_ended_idx ON session USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX session_expiry_idx ON session USING btree (expires_at);
CREATE INDEX session_owner_idx ON session USING btree (owner_id, created_at DESC);
CREATE UNIQUE INDEX session_secret_key ON session USING btree (secret_hash);
CREATE UNIQUE INDEX stripe_wiring_one_key ON stripe_wiring USING btree (one);
CREATE INDEX subscription_created_idx ON subscription USING btree (created_at DESC, id DESC);
CREATE INDEX subscription_organisation_idx ON subscription USING btree (organisation_id, created_at DESC);
CREATE INDEX subscription_period_idx ON subscription USING btree (period_end) WHERE (stage <> 'ENDED'::text);
CREATE INDEX subscription_status_idx ON subscription USING btree (status, currency) INCLUDE (mrr_twelfths);
CREATE UNIQUE INDEX subscription_stripe_key ON subscription USING btree (stripe_id);
CREATE UNIQUE INDEX subscription_module_live_key ON subscription_module USING btree (organisation_id, module) WHERE live;
CREATE INDEX token_expiry_idx ON token USING btree (expires_at);
CREATE INDEX token_owner_idx ON token USING btree (owner_id, kind);
CREATE UNIQUE INDEX token_secret_key ON token USING btree (secret_hash);
CREATE UNIQUE INDEX top_up_payment_key ON top_up USING btree (payment_intent) WHERE (payment_intent IS NOT NULL);
CREATE UNIQUE INDEX top_up_session_key ON top_up USING btree (session_id) WHERE (session_id IS NOT NULL);
CREATE INDEX top_up_wallet_idx ON top_up USING btree (wallet_id, created_at DESC, id DESC);
CREATE INDEX trial_link_created_idx ON trial_link USING btree (created_at DESC, id DESC);
CREATE UNIQUE INDEX trial_link_secret_key ON trial_link USING btree (secret_hash);
CREATE INDEX upstream_cost_at_idx ON upstream_cost USING btree (at);
CREATE UNIQUE INDEX upstream_cost_once_key ON upstream_cost USING btree (idem_key);
CREATE INDEX wallet_receivable_idx ON wallet USING btree (id) WHERE (receivable_micro > 0);

do $$ begin
  execute format('revoke delete, update on bank_payment from %I', current_setting('livery.tenant_role'));
  execute format('revoke delete, update on fact from %I', current_setting('livery.tenant_role'));
  execute format('revoke delete, update on ledger_account from %I', current_setting('livery.tenant_role'));
  execute format('revoke delete, update on ledger_entry from %I', current_setting('livery.tenant_role'));
  execute format('revoke delete, update on livery_picture from %I', current_setting('livery.tenant_role'));
  execute format('revoke delete, update on livery_publication from %I', current_setting('livery.tenant_role'));
  execute format('revoke delete, update on upstream_cost from %I', current_setting('livery.tenant_role'));
end $$;
