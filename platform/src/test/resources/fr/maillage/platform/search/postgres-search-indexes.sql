-- The words known, to correct mistakes with trigrams.
create table word as select word, ndoc from ts_stat('select words from place');
create unique index on word (word);
create index on word using gin (word gin_trgm_ops);
create index on place using gin (words);
create index on place using gist (point);
create index on place (commune);

-- A word known is taken as it is, another one as the most similar known; the last one may go on.
create or replace function question(typed text) returns tsquery language plpgsql stable as $$
declare
    token text;
    stems text[];
    found text;
    answer tsquery;
    tokens text[] := regexp_split_to_array(trim(lower(unaccent(replace(typed, 'Wi-Fi', 'wifi')))), '[^a-z0-9]+');
    position int := 0;
begin
    foreach token in array tokens loop
        position := position + 1;
        stems := ts_lexize('french_stem', token);
        if token = '' or stems = '{}' then
            continue;
        end if;
        select word into found from word where word = stems[1];
        if found is null then
            select word into found from word where word % stems[1]
                order by similarity(word, stems[1]) desc, ndoc desc limit 1;
        end if;
        if position = array_length(tokens, 1) and length(token) >= 4 then
            answer := coalesce(answer && to_tsquery('simple', quote_literal(coalesce(found, token)) || ':*'),
                to_tsquery('simple', quote_literal(coalesce(found, token)) || ':*'));
        else
            answer := coalesce(answer && to_tsquery('simple', quote_literal(coalesce(found, token))),
                to_tsquery('simple', quote_literal(coalesce(found, token))));
        end if;
    end loop;
    return answer;
end
$$;
