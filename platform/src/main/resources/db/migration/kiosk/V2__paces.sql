-- How long « Vous êtes encore là ? » waits for a touch, terminal by terminal.
alter table terminal add column answer_seconds integer not null default 30 check (answer_seconds between 15 and 120);
