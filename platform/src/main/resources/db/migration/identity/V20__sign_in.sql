-- Argon2id only, with its own parameters and salt in the text.
create table password (
    account_id uuid primary key references account,
    hash text not null check (hash like '$argon2id$%'),
    changed_at timestamptz not null
);

-- The secret is sealed. A code is taken once: the step of the last one taken only grows.
create table second_factor (
    territory text not null,
    account_id uuid not null unique references account,
    secret bytea not null,
    last_step bigint not null default 0,
    confirmed_at timestamptz,
    primary key (territory, account_id)
);

create table recovery_code (
    account_id uuid not null references account,
    hash text not null,
    used_at timestamptz,
    primary key (account_id, hash)
);

-- Invitations and new passwords: a link works once and not for long.
create table link (
    hash text primary key,
    purpose text not null check (purpose in ('invitation', 'password')),
    account_id uuid not null references account,
    made_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    used_at timestamptz
);
create index link_by_account on link (account_id);
comment on table link is 'ephemeral: the links of a restored copy were given elsewhere';

-- Somebody lost a second factor: one person asks, another one agrees.
create table factor_loss (
    account_id uuid primary key references account,
    asked_by uuid not null references account,
    asked_at timestamptz not null,
    check (asked_by <> account_id)
);

-- A territory that has an administrator always keeps one, whoever acts, on any node.
create table administration (one boolean primary key default true check (one));
insert into administration values (true);

create function last_administrator_stays() returns trigger language plpgsql as $$
begin
    perform 1 from identity.administration for update;
    if not exists (select from identity.account_grant g join identity.account a on a.id = g.account_id
            where g.role = 'administrator' and a.state = 'active') then
        raise exception 'the last administrator stays' using errcode = '23514', constraint = 'last_administrator_stays';
    end if;
    return null;
end
$$;

create trigger last_administrator_stays after delete on account_grant
    for each row when (old.role = 'administrator') execute function last_administrator_stays();

create function last_administrator_stays_active() returns trigger language plpgsql as $$
begin
    if exists (select from identity.account_grant g where g.account_id = new.id and g.role = 'administrator') then
        perform 1 from identity.administration for update;
        if not exists (select from identity.account_grant g join identity.account a on a.id = g.account_id
                where g.role = 'administrator' and a.state = 'active') then
            raise exception 'the last administrator stays'
                using errcode = '23514', constraint = 'last_administrator_stays';
        end if;
    end if;
    return null;
end
$$;

create trigger last_administrator_stays after update of state on account
    for each row when (old.state = 'active' and new.state <> 'active')
    execute function last_administrator_stays_active();
