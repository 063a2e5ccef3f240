-- Contours imported by an operator: communes, neighbourhoods, IRIS, priority neighbourhoods.
create table area (
    territory text not null,
    kind text not null check (kind in ('commune', 'quartier', 'iris', 'qpv')),
    code text not null,
    name text not null,
    geometry text not null,
    source text not null,
    imported_at timestamptz not null,
    primary key (territory, kind, code)
);
