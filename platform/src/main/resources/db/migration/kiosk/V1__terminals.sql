create table terminal (
    territory text not null,
    id uuid not null,
    name text not null check (name <> ''),
    place_id uuid not null,
    key_hash text not null,
    idle_seconds integer not null check (idle_seconds between 30 and 600),
    created_at timestamptz not null,
    revoked_at timestamptz,
    primary key (territory, id),
    unique (territory, key_hash)
);
