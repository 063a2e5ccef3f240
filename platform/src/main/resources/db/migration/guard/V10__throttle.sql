-- What each account and each network has left, where several nodes must agree. Names are marks: nobody can be read here.
create table allowance (
    bucket text not null,
    who text not null,
    spent double precision not null check (spent >= 0),
    at timestamptz not null,
    primary key (bucket, who)
);
create index allowance_by_age on allowance (at);
comment on table allowance is 'ephemeral: what was spent before a restore is forgotten';

-- Tries to sign in that failed, and until when the next one waits.
create table sign_in_try (
    who text primary key,
    tries integer not null check (tries >= 0),
    last_at timestamptz not null,
    wait_until timestamptz not null
);
comment on table sign_in_try is 'ephemeral: tries before a restore are forgotten';
