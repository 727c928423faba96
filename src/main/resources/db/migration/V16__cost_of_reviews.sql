-- Which review chair and author were paid for: what a finished review cost in the end is added up
-- over the years. Ledgers of earlier runs named none.
alter table ledger_total add column review varchar default '' not null;
alter table ledger_total drop primary key;
alter table ledger_total add primary key (run, year_from, kind, payer, for_year_from, review);
