-- What volunteers write of a place in another language, field by field. A text is proposed, then validated by the referent
-- of its language: at most one of each. The French it was made from is kept: when the French of the place is another, the
-- translation is stale and is not shown any more.
create table translation (
    territory text not null,
    place_id uuid not null,
    field text not null check (field in ('presentation', 'how-to-come', 'what-to-bring')),
    language text not null,
    state text not null check (state in ('proposed', 'validated')),
    french text not null,
    words text not null check (length(words) between 1 and 4000),
    author text not null,
    written_at timestamptz not null,
    validator text,
    validated_at timestamptz,
    falc_on date,
    falc_readers text,
    primary key (territory, place_id, field, language, state),
    check ((state = 'validated') = (validator is not null)),
    check ((state = 'validated') = (validated_at is not null)),
    check ((falc_on is null) = (falc_readers is null))
);

-- Who answers for a language: one person, named.
create table language_referent (
    territory text not null,
    language text not null,
    account text not null,
    name text not null,
    named_at timestamptz not null,
    primary key (territory, language)
);

-- How often the sheet of a place was read in a language; nothing about who read it.
create table sheet_reading (
    territory text not null,
    place_id uuid not null,
    language text not null,
    readings bigint not null check (readings > 0),
    primary key (territory, place_id, language)
);
