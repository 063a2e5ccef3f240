-- A row here means that this database is a restored copy: it sends nothing until somebody says so.
create table quarantine (
    one boolean primary key default true check (one),
    since timestamptz not null,
    backup text not null
);
comment on table quarantine is 'ephemeral: each restored copy begins its own';
