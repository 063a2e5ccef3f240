create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists cube;
create extension if not exists earthdistance;
drop table if exists place, word;
drop text search configuration if exists fr;
create text search configuration fr (copy = french);
alter text search configuration fr alter mapping for hword, hword_part, word, asciihword, hword_asciipart, asciiword
    with unaccent, french_stem;

create or replace function to_tsvector_of(a text, b text, c text, d text) returns tsvector language sql as $$
    select setweight(to_tsvector('fr', a), 'A') || setweight(to_tsvector('fr', b), 'B')
        || setweight(to_tsvector('fr', c), 'C') || setweight(to_tsvector('fr', d), 'D')
$$;

create table place (
    id int primary key,
    name text not null,
    words tsvector not null,
    point cube,
    commune text not null,
    band int not null,
    masks int[] not null,
    equipment int not null,
    accommodation int not null,
    language int not null,
    programme int not null
);
