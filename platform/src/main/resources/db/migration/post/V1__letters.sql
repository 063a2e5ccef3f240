-- Letters that wait for the mail server. A letter is erased as soon as the server has it.
create table letter (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    written_at timestamptz not null,
    next_try_at timestamptz not null,
    tries integer not null default 0
);
create index letter_by_turn on letter (next_try_at);
comment on table letter is 'ephemeral: a restored copy tells nobody anything twice';
