prepare ask(tsquery, float8, float8, int, int, int, int, int, int, int, int, int, int, text[], int) as
with base as (
    select id, name, commune, band, masks, equipment, accommodation, language, programme,
        ts_rank('{0.1, 0.3, 0.6, 1}', words, $1) as rank,
        earth_distance(ll_to_earth($2, $3), point) as metres,
        $10 = 0 or equipment & $10 <> 0 as e,
        $12 = 0 or language & $12 <> 0 as l,
        $13 = 0 or programme & $13 <> 0 as g,
        $14 is null or commune = any ($14) as c,
        $15 is null or band <= $15 as f
    from place
    where ($1 is null or words @@ $1)
        and ($4 is null or (earth_box(ll_to_earth($2, $3), $4) @> point
            and earth_distance(ll_to_earth($2, $3), point) <= $4))
        and accommodation & $11 = $11
), served as materialized (
    select base.*, service.*, e and l and g and c and f as meets,
        served and l and g and c and f as but_e, served and e and g and c and f as but_l,
        served and e and l and c and f as but_g, served and e and l and g and f as but_c,
        served and e and l and g and c as but_f
    from base cross join lateral (
        select bool_or(n and k and a and p and w) as served,
            bit_or(m) filter (where k and a and p and w) as by_need,
            bit_or(m) filter (where n and a and p and w) as by_kind,
            bit_or(m) filter (where n and k and p and w) as by_audience,
            bit_or(m) filter (where n and k and a and w) as by_price,
            bit_or(m) filter (where n and k and a and p) as by_access
        from (
            select m, $5 = 0 or m & $5 <> 0 as n, $6 = 0 or m & $6 <> 0 as k, $7 = 0 or m & $7 <> 0 as a,
                $8 = 0 or m & $8 <> 0 as p, $9 = 0 or m & $9 <> 0 as w
            from unnest(masks) as m
        ) as row
    ) as service
    where e::int + l::int + g::int + c::int + f::int >= 4
)
select 'total', '', count(*) from served where meets and served
union all
(select 'hit', id::text, 0 from served where meets and served order by rank desc, metres, name, id limit 20)
union all
select 'service', i::text, n from (
    select array[{services}] as counts from served where meets
) as one, unnest(counts) with ordinality as value (n, i)
union all
select 'place', i::text, n from (
    select array[{places}] as counts from served
) as one, unnest(counts) with ordinality as value (n, i)
union all
select 'commune', commune, count(*) from served where but_c group by commune
