-- A price of Stripe's may be for several intervals at once, such as three months.
alter table subscription_entry add column interval_count int not null default 1;
