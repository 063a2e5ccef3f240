-- The anonymous question: which need, where, answered or not, on which day. Nothing about the person.
create table question_count (
    territory text not null,
    day date not null,
    commune_code text not null,
    need text not null,
    answered boolean not null,
    questions integer not null check (questions > 0),
    primary key (territory, day, commune_code, need, answered)
);
