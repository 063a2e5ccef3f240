create table source (
    territory text not null,
    id text not null,
    title text not null,
    primary key (territory, id)
);

create table organization (
    territory text not null,
    id uuid not null,
    slug text not null,
    content jsonb not null,
    primary key (territory, id),
    unique (territory, slug)
);

create table programme (
    territory text not null,
    slug text not null,
    content jsonb not null,
    primary key (territory, slug)
);

create table practice (
    territory text not null,
    slug text not null,
    content jsonb not null,
    primary key (territory, slug)
);

create table place (
    territory text not null,
    id uuid not null,
    slug text not null,
    status text not null check (status in ('published', 'withdrawn')),
    revision bigint not null check (revision > 0),
    content jsonb not null,
    primary key (territory, id),
    unique (territory, slug)
);

-- What every place was at each of its revisions. Rows are only added.
create table place_revision (
    territory text not null,
    place_id uuid not null,
    revision bigint not null,
    status text not null check (status in ('published', 'withdrawn', 'removed')),
    content jsonb not null,
    cause text not null,
    run_id uuid,
    recorded_at timestamptz not null,
    primary key (territory, place_id, revision)
);

-- Which row of which source speaks of which place: the next import of that source updates instead of duplicating.
create table source_link (
    territory text not null,
    source_id text not null,
    external_id text not null,
    place_id uuid not null,
    primary key (territory, source_id, external_id)
);

create table import_run (
    territory text not null,
    id uuid not null,
    state text not null check (state in
        ('received', 'analysing', 'ready', 'applying', 'applied', 'undoing', 'undone', 'refused')),
    source_id text not null,
    file_name text not null,
    file_hash text not null,
    summary jsonb not null default '{}',
    problem text,
    cursor_row integer not null default 0,
    received_at timestamptz not null,
    finished_at timestamptz,
    primary key (territory, id)
);
create index import_run_by_hash on import_run (territory, file_hash);

create table import_file (
    territory text not null,
    run_id uuid not null,
    content bytea not null,
    primary key (territory, run_id)
);

create table import_row (
    territory text not null,
    run_id uuid not null,
    row_no integer not null,
    outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'duplicate', 'to-correct')),
    external_id text not null,
    place_id uuid,
    draft jsonb,
    original jsonb not null,
    findings jsonb not null,
    differences jsonb not null,
    candidate_id uuid,
    applied_revision bigint,
    previous_revision bigint,
    linked boolean not null default false,
    primary key (territory, run_id, row_no)
);

-- One row a change of what the public reads. Nodes poll it; the notification is only a hint to poll sooner.
create table change (
    seq bigint generated always as identity primary key,
    territory text not null,
    at timestamptz not null
);
