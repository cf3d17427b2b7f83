-- A debit looks for its key in ledger_entry_once_key. The index by wallet must never serve that look-up, however few rows
-- PostgreSQL believes in: read so, it costs more with each row. Partial, it serves those alone who say amount_micro > 0,
-- which is true of all.
drop index ledger_entry_wallet_idx;
create index ledger_entry_wallet_idx on ledger_entry (wallet_id, id desc) where amount_micro > 0;
