-- What a person or an organization can show others. The way to reach the declarer is sealed and never published.
create table skill (
    territory text not null,
    id uuid not null,
    what text not null,
    theme text not null,
    commune_code text not null,
    place_id uuid,
    moment text not null,
    through text not null default '',
    state text not null check (state in ('proposed', 'published', 'refused', 'asked-again', 'left')),
    reason text not null default '',
    declared_at timestamptz not null,
    declared_by text not null,
    decided_at timestamptz,
    ask_again_on date,
    withdrawal_hash text not null,
    contact bytea,
    primary key (territory, id),
    unique (territory, withdrawal_hash)
);
create index skill_by_state on skill (territory, state);
