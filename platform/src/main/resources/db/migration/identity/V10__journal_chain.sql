-- Each line of the journal carries the hash of the line before it and of its own words. The database makes the chain, so
-- that two nodes, or a person at the console, add to the same one. See docs/journal.md.
drop trigger journal_is_append_only on journal;

alter table journal add column line bigint, add column previous bytea, add column hash bytea;

create table journal_head (
    one boolean primary key default true check (one),
    line bigint not null check (line >= 0),
    hash bytea not null
);
insert into journal_head (line, hash) values (0, sha256(convert_to('journal', 'UTF8')));

-- A word with its length before it, in bytes: no two different lines have the same text.
create function journal_word(word text) returns text language sql immutable as
    $$ select octet_length(word) || ':' || word $$;

create function journal_instant(at timestamptz) returns text language sql stable as
    $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') $$;

create function journal_hash(previous bytea, line bigint, at timestamptz, actor text, action text, subject text,
    detail text) returns bytea language sql stable as $$
    select sha256(previous || convert_to(line || '|' || identity.journal_instant(at)
        || '|' || identity.journal_word(actor) || identity.journal_word(action)
        || identity.journal_word(subject) || identity.journal_word(detail), 'UTF8'))
$$;

create function journal_chain() returns trigger language plpgsql as $$
declare
    head identity.journal_head;
begin
    select * into head from identity.journal_head where one for update;
    new.line := head.line + 1;
    new.previous := head.hash;
    new.hash := identity.journal_hash(new.previous, new.line, new.at, new.actor, new.action, new.subject, new.detail);
    update identity.journal_head set line = new.line, hash = new.hash where one;
    return new;
end
$$;

-- The lines written before there was a chain, in the order in which they came.
do $$
declare
    old identity.journal;
    head identity.journal_head;
begin
    select * into head from identity.journal_head where one;
    for old in select * from identity.journal order by id loop
        head.line := head.line + 1;
        update identity.journal set line = head.line, previous = head.hash,
            hash = identity.journal_hash(head.hash, head.line, at, actor, action, subject, detail)
            where id = old.id returning hash into head.hash;
    end loop;
    update identity.journal_head set line = head.line, hash = head.hash where one;
end
$$;

alter table journal alter column line set not null, alter column previous set not null, alter column hash set not null;
alter table journal add constraint journal_line_once unique (line);

create trigger journal_chain before insert on journal for each row execute function journal_chain();
create trigger journal_is_append_only before update or delete or truncate on journal
    for each statement execute function journal_is_append_only();

-- Who read what about whom and why, kept apart and for twelve months. One chain a month: a whole month leaves at once,
-- and what remains is still a whole chain. The end of each month is sealed by a line of the journal.
create table reading_month (
    month text primary key check (month ~ '^\d{4}-\d{2}$'),
    line bigint not null check (line >= 0),
    hash bytea not null,
    sealed_at timestamptz,
    erased_at timestamptz check (erased_at is null or sealed_at is not null)
);

create table reading (
    month text not null,
    line bigint not null,
    at timestamptz not null,
    actor text not null,
    subject text not null,
    purpose text not null,
    previous bytea not null,
    hash bytea not null,
    primary key (month, line)
);
create index reading_of_a_person on reading (subject, at);

create function reading_hash(previous bytea, line bigint, at timestamptz, actor text, subject text, purpose text)
    returns bytea language sql stable as $$
    select sha256(previous || convert_to(line || '|' || identity.journal_instant(at)
        || '|' || identity.journal_word(actor) || identity.journal_word(subject)
        || identity.journal_word(purpose), 'UTF8'))
$$;

create function reading_chain() returns trigger language plpgsql as $$
declare
    head identity.reading_month;
begin
    new.month := to_char(new.at at time zone 'UTC', 'YYYY-MM');
    insert into identity.reading_month (month, line, hash)
        values (new.month, 0, sha256(convert_to(new.month, 'UTF8'))) on conflict do nothing;
    select * into head from identity.reading_month where month = new.month for update;
    if head.sealed_at is not null then
        raise exception 'the readings of % are sealed', new.month;
    end if;
    new.line := head.line + 1;
    new.previous := head.hash;
    new.hash := identity.reading_hash(new.previous, new.line, new.at, new.actor, new.subject, new.purpose);
    update identity.reading_month set line = new.line, hash = new.hash where month = new.month;
    return new;
end
$$;

-- By the database's own clock: nobody shortens the twelve months by moving the hands of a node.
create function reading_leaves_on_time() returns trigger language plpgsql as $$
begin
    if old.month > to_char((now() - interval '12 months') at time zone 'UTC', 'YYYY-MM')
        or not exists (select from identity.reading_month m where m.month = old.month and m.sealed_at is not null) then
        raise exception 'the readings of % are kept twelve months', old.month;
    end if;
    return old;
end
$$;

create trigger reading_chain before insert on reading for each row execute function reading_chain();
create trigger reading_is_append_only before update or truncate on reading
    for each statement execute function journal_is_append_only();
create trigger reading_leaves_on_time before delete on reading
    for each row execute function reading_leaves_on_time();

-- What the last verification found: shown in the health of the product.
create table journal_verification (
    one boolean primary key default true check (one),
    at timestamptz not null,
    whole boolean not null,
    words text not null
);

-- A backup leaves out tables whose comment begins with this word: a restored copy knows no session.
comment on table operator_key is 'ephemeral: a restored copy prints a key of its own';
comment on table session is 'ephemeral: a restored copy knows no session';
