-- The history is read by everybody: a role, never a name, and a reason in words.
alter table place_revision add column author text not null default '';
alter table place_revision add column reason text not null default '';

-- What people and files propose, and what was decided. Nothing here is public before a person decides.
create table contribution (
    territory text not null,
    id uuid not null,
    kind text not null check (kind in ('report', 'proposal', 'correction', 'conflict')),
    state text not null check (state in ('waiting', 'accepted', 'amended', 'refused')),
    place_id uuid,
    commune_code text not null,
    title text not null,
    subject text not null,
    words text not null,
    draft jsonb,
    base_revision bigint not null default 0,
    fields jsonb not null default '[]',
    author text not null,
    actor text not null,
    network text not null,
    fingerprint text not null,
    same_as uuid,
    run_id uuid,
    tracking text not null,
    reply bytea,
    reply_until timestamptz,
    received_at timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    reason text not null default '',
    result_revision bigint,
    primary key (territory, id),
    unique (territory, tracking),
    check ((state = 'waiting') = (decided_at is null)),
    check (same_as <> id),
    check ((reply is null) = (reply_until is null))
);
create index contribution_waiting on contribution (territory, received_at) where state = 'waiting' and same_as is null;
create index contribution_by_network on contribution (territory, network, received_at);
create index contribution_voices on contribution (territory, same_as) where same_as is not null;
create index contribution_replies on contribution (reply_until) where reply is not null;
-- Two reports that say the same wait as one; a disagreement of sources is decided once, whoever brings it again.
create unique index contribution_waits_once on contribution (territory, fingerprint)
    where same_as is null and state = 'waiting' and kind <> 'conflict';
create unique index contribution_conflict_once on contribution (territory, fingerprint) where kind = 'conflict';

-- Who has read which version of the charter.
create table charter_acceptance (
    territory text not null,
    account_id uuid not null,
    version text not null,
    accepted_at timestamptz not null,
    primary key (territory, account_id, version)
);

-- What each source last said of a place, so that sources that disagree can be read side by side.
create table source_word (
    territory text not null,
    place_id uuid not null,
    source_id text not null,
    run_id uuid not null,
    title text not null,
    fields jsonb not null,
    content jsonb not null,
    recorded_at timestamptz not null,
    primary key (territory, place_id, source_id, run_id)
);
create index source_word_by_run on source_word (territory, run_id);
