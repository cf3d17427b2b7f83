-- When the money of a dispute went and when it came again, for the accounts: each in the month in which it happened.
alter table dispute add column withdrawn_at timestamptz;
alter table dispute add column returned_at timestamptz;
update dispute set withdrawn_at = created_at where withdrawn;
