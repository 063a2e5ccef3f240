-- How many messages left or did not, day by day. Neither to whom nor what.
create table day (
    territory text not null,
    day date not null,
    sent integer not null default 0 check (sent >= 0),
    failed integer not null default 0 check (failed >= 0),
    primary key (territory, day)
);

-- Who wants no message any more, as a mark made with a key: a number cannot be read here.
create table opposition (
    territory text not null,
    who text not null,
    since date not null,
    primary key (territory, who)
);

-- Answers already read, as marks, so that a gateway that reports twice is obeyed once.
create table heard (
    territory text not null,
    what text not null,
    at timestamptz not null,
    primary key (territory, what)
);
create index heard_by_age on heard (at);
comment on table heard is 'ephemeral: gateways report again within hours, not after a restore';
