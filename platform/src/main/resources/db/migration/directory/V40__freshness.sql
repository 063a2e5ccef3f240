-- How often the sheet of a place was opened, a day. Nothing about who opened it.
create table sheet_view (
    territory text not null,
    place_id uuid not null,
    day date not null,
    views integer not null check (views > 0),
    primary key (territory, place_id, day)
);

-- A link by which the contact of a place vouches for it once. Only marks of the secrets are here.
create table contact_link (
    territory text not null,
    id uuid not null,
    place_id uuid not null,
    channel text not null check (channel in ('mail', 'letter')),
    token_hash text,
    code_hash text,
    issued_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at timestamptz,
    used_for text check (used_for in ('right', 'corrected', 'gone')),
    revoked_at timestamptz,
    campaign_id uuid,
    primary key (territory, id),
    unique (territory, token_hash),
    unique (territory, code_hash),
    check (token_hash is not null or code_hash is not null),
    check ((used_at is null) = (used_for is null))
);
create index contact_link_by_place on contact_link (territory, place_id);

-- Codes typed wrongly, by mark of the network and for all networks together.
create table code_try (
    territory text not null,
    who text not null,
    since timestamptz not null,
    tries integer not null check (tries > 0),
    primary key (territory, who)
);
comment on table code_try is 'ephemeral: wrong codes typed before a restore are forgotten';

-- A place whose contact asks for another letter.
create table letter_wish (
    territory text not null,
    place_id uuid not null,
    wished_at timestamptz not null,
    primary key (territory, place_id)
);

-- Who is at it: one caller a place. Taken again by anybody once the time is over.
create table call_hold (
    territory text not null,
    place_id uuid not null,
    caller text not null,
    until timestamptz not null,
    corrections integer not null default 0 check (corrections >= 0),
    primary key (territory, place_id)
);
comment on table call_hold is 'ephemeral: nobody is on the phone after a restore';

-- Each time somebody asked a place whether its sheet is true. Rows are only added.
create table place_check (
    territory text not null,
    id uuid not null,
    place_id uuid not null,
    at timestamptz not null,
    on_day date not null,
    channel text not null check (channel in ('phone', 'visit', 'contact')),
    outcome text not null check (outcome in ('right', 'corrected', 'no-answer', 'gone', 'refused')),
    role_words text not null,
    actor text not null,
    again_on date,
    primary key (territory, id),
    check (again_on is null or again_on > on_day)
);
create index place_check_by_place on place_check (territory, place_id, on_day);

-- « Ce lieu n’existe plus » waits for a person to decide.
create table gone_report (
    territory text not null,
    id uuid not null,
    place_id uuid not null,
    said_at timestamptz not null,
    said_by text not null,
    why text not null,
    state text not null check (state in ('waiting', 'accepted', 'refused')),
    decided_at timestamptz,
    decided_by text,
    primary key (territory, id),
    check ((state = 'waiting') = (decided_at is null))
);
create unique index gone_report_waiting on gone_report (territory, place_id) where state = 'waiting';

create table campaign (
    territory text not null,
    id uuid not null,
    title text not null,
    commune_code text not null,
    need text not null,
    band text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    people text not null,
    opened_by text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    report text,
    primary key (territory, id),
    check ((closed_at is null) = (report is null))
);

-- The places of a campaign, chosen when it opens: its progress is counted over them and over no other.
create table campaign_place (
    territory text not null,
    campaign_id uuid not null,
    place_id uuid not null,
    primary key (territory, campaign_id, place_id)
);
create index campaign_place_by_place on campaign_place (territory, place_id);
