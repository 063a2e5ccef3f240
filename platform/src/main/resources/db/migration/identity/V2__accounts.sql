drop table operator_session;

create table account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    state text not null check (state in ('invited', 'active', 'disabled')),
    created_at timestamptz not null
);

create table account_grant (
    account_id uuid not null references account,
    role text not null check (role in
        ('contributor', 'helper', 'manager', 'moderator', 'administrator', 'operator')),
    scope_kind text not null check (scope_kind in ('territory', 'commune', 'organization', 'place')),
    scope_code text not null check ((scope_kind = 'territory') = (scope_code = '')),
    given_at timestamptz not null,
    primary key (account_id, role, scope_kind, scope_code)
);

create table session (
    hash text primary key,
    id uuid not null unique,
    account_id uuid not null references account,
    device text not null,
    strong boolean not null,
    opened_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > opened_at)
);
create index session_by_account on session (account_id);
