-- Times in which a review stood still.
create table review_pause (
  run integer not null references run (number),
  position integer not null,
  number integer not null,
  paused_from date not null,
  paused_until date,
  reason varchar not null,
  primary key (run, position, number)
);
