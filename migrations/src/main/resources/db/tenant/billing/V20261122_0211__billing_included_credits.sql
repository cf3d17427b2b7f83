-- Which subscription has brought a lot of credits: they end with it, where it ends before their time.
alter table credit_lot add column subscription_id uuid references subscription (id);
create index credit_lot_subscription_idx on credit_lot (subscription_id) where not spent and subscription_id is not null;
update credit_lot l set subscription_id = i.subscription_id from ledger_entry e, invoice i
 where not l.spent and l.source = 'PLAN' and e.lot_id = l.id and e.kind = 'INCLUDED'
   and e.external_id = 'invoice ' || i.id;
update credit_lot l set subscription_id = s.id from ledger_entry e, purchase_order o, subscription s
 where not l.spent and l.source = 'PLAN' and e.lot_id = l.id and e.kind = 'INCLUDED'
   and e.external_id = 'order ' || o.id
   and s.organisation_id = o.organisation_id and s.plan_id = o.plan_id and s.source = 'BANK' and s.stage <> 'ENDED';
