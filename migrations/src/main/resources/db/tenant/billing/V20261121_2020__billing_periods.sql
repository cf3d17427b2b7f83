-- A price of Stripe's may be for several intervals at once, such as three months.
alter table subscription add column interval_count int not null default 1 check (interval_count > 0);

-- Money that went back and came again, for the accounts: each in the month in which it happened.
alter table refund add column returned_at timestamptz;
update refund set returned_at = synced_at where state in ('FAILED', 'CANCELLED');
