-- A place that was merged stays, withdrawn: its public address is kept for ever and leads to the place that took it in.
alter table place add column merged_into uuid;
alter table place add constraint place_merged_is_withdrawn check (merged_into is null or status = 'withdrawn');
alter table place add constraint place_not_into_itself check (merged_into <> id);
alter table place add constraint place_merged_into_a_place
    foreign key (territory, merged_into) references place (territory, id);

-- Two places that may be one. A pair is known once, whoever finds it, in the order of the two identities.
create table duplicate_pair (
    territory text not null,
    id uuid not null,
    first_id uuid not null,
    second_id uuid not null,
    proposal text not null check (proposal in ('merge', 'review', 'related')),
    points integer not null,
    evidence jsonb not null,
    state text not null check (state in ('waiting', 'merged', 'never', 'related')),
    search_no bigint not null,
    found_at timestamptz not null,
    decided_at timestamptz,
    decided_by text,
    primary key (territory, id),
    unique (territory, first_id, second_id),
    check (first_id < second_id),
    check ((state = 'waiting') = (decided_at is null))
);
create index duplicate_pair_by_state on duplicate_pair (territory, state, points desc);

-- What was merged, and what both places were, so that everything can come back.
create table place_merge (
    territory text not null,
    id uuid not null,
    pair_id uuid not null,
    kept_id uuid not null,
    gone_id uuid not null,
    kept_before bigint not null,
    gone_before bigint not null,
    kept_after bigint not null,
    merged_at timestamptz not null,
    merged_by text not null,
    undone_at timestamptz,
    undone_by text,
    primary key (territory, id),
    check (kept_id <> gone_id)
);
create unique index place_merge_once on place_merge (territory, gone_id) where undone_at is null;

-- The rows of sources that spoke of the place that went, and now speak of the place that stayed.
create table place_merge_link (
    territory text not null,
    merge_id uuid not null,
    source_id text not null,
    external_id text not null,
    primary key (territory, merge_id, source_id, external_id)
);

-- Two places that are not one, and belong together.
create table place_relation (
    territory text not null,
    from_id uuid not null,
    to_id uuid not null,
    kind text not null check (kind in ('hosted-by', 'branch-of', 'same-organization', 'linked')),
    primary key (territory, from_id, to_id),
    check (from_id <> to_id)
);
create unique index place_relation_once on place_relation
    (territory, least(from_id, to_id), greatest(from_id, to_id));

-- Searches asked for and done. One row a territory: whoever holds it searches.
create table duplicate_search (
    territory text not null primary key,
    wanted bigint not null,
    done bigint not null default 0,
    done_at timestamptz,
    places integer not null default 0
);
