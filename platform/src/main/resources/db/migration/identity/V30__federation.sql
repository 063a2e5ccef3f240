-- A person known at a provider: the pair (issuer, subject), never an address.
create table external_identity (
    issuer text not null,
    subject text not null,
    account_id uuid not null references account,
    linked_at timestamptz not null,
    last_used_at timestamptz,
    siret text check (siret ~ '^[0-9]{14}$'),
    primary key (issuer, subject)
);
create index external_identity_by_account on external_identity (account_id);

-- One departure towards the provider. Taken out by the first return, or by time.
create table oidc_attempt (
    state_hash text primary key,
    browser_hash text not null,
    nonce text not null,
    verifier text not null,
    purpose text not null check (purpose in ('sign-in', 'link', 'invitation')),
    detail text not null,
    expires_at timestamptz not null
);

-- What the provider wants to hear at the end of a session; sealed with a key that only the browser's secret gives.
create table oidc_farewell (
    session_hash text primary key references session on delete cascade,
    sealed bytea not null
);

-- Somebody whom the provider knows and the territory does not. Kept only when the person asks.
create table access_request (
    id uuid primary key,
    handle_hash text not null,
    issuer text not null,
    subject text not null,
    name text not null,
    email text not null,
    siret text check (siret ~ '^[0-9]{14}$'),
    state text not null check (state in ('offered', 'asked')),
    created_at timestamptz not null,
    unique (issuer, subject)
);
