-- Which review chair and author were paid for: what a finished review cost in the end is added up
-- over the years. Ledgers of earlier runs named none. The table is made anew, because no statement
-- changes a primary key in every database.
create table ledger_total_by_review (
  run integer not null references run (number),
  year_from date not null,
  kind varchar(30) not null,
  payer varchar not null,
  for_year_from date not null,
  review varchar not null,
  pence bigint not null,
  places text not null,
  primary key (run, year_from, kind, payer, for_year_from, review)
);

insert into ledger_total_by_review
  (run, year_from, kind, payer, for_year_from, review, pence, places)
select run, year_from, kind, payer, for_year_from, '', pence, places from ledger_total;

drop table ledger_total;

alter table ledger_total_by_review rename to ledger_total;
