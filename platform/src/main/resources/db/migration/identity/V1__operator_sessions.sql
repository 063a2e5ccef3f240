-- Until accounts exist, operators enter with a one-time key printed at start.
create table operator_key (
    hash text primary key,
    created_at timestamptz not null,
    used_at timestamptz
);

create table operator_session (
    hash text primary key,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
);

create table journal (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    detail text not null default ''
);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal only grows';
end
$$;

create trigger journal_is_append_only before update or delete or truncate on journal
    for each statement execute function journal_is_append_only();
