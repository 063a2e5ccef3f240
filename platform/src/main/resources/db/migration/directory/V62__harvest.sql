-- Files that are fetched again and again, by their address.
create table harvest (
    territory text not null,
    id uuid not null,
    name text not null,
    address text not null,
    rhythm text not null check (rhythm in ('daily', 'weekly')),
    unread boolean not null,
    paused boolean not null default false,
    next_at timestamptz not null,
    mark text,
    last_at timestamptz,
    last_state text not null default 'never'
        check (last_state in ('never', 'fetched', 'same', 'applied', 'failed')),
    last_words text not null default '',
    last_run uuid,
    primary key (territory, id),
    unique (territory, address)
);
create index harvest_due on harvest (territory, next_at) where not paused;
