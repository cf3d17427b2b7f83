-- The plan that an offer is about, where it is one that is sold; the name stays with the offer.
alter table offer_link add column plan_id uuid;
