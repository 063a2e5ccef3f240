-- The keys of a territory, each encrypted by the master key, which is never here. Versions of « data » follow one another;
-- the key of « index » stays, because what is searched must be found again.
create table data_key (
    territory text not null,
    purpose text not null check (purpose in ('data', 'index')),
    version integer not null check (version > 0),
    master text not null,
    wrapped bytea not null,
    created_at timestamptz not null,
    primary key (territory, purpose, version)
);
