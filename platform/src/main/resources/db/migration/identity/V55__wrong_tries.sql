-- Wrong passwords an account was tried with, so that its owner hears of them.
create table wrong_try (
    account_id uuid primary key references account,
    tries integer not null check (tries > 0),
    since timestamptz not null,
    last_at timestamptz not null,
    letter_at timestamptz
);
comment on table wrong_try is 'ephemeral: tries before a restore are forgotten';
