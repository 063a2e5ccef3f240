-- A passkey: the public half of a key that stays in a person's device.
create table passkey (
    id uuid primary key,
    account_id uuid not null references account,
    credential_id bytea not null unique,
    attested bytea not null,
    counter bigint not null check (counter >= 0),
    backup_eligible boolean not null,
    backed_up boolean not null,
    name text not null check (name <> ''),
    created_at timestamptz not null,
    last_used_at timestamptz,
    halted_at timestamptz
);
create index passkey_by_account on passkey (account_id);

-- A question asked to a device. Taken out by the first answer, or by time.
create table passkey_challenge (
    handle_hash text primary key,
    challenge bytea not null,
    account_id uuid references account,
    expires_at timestamptz not null
);
