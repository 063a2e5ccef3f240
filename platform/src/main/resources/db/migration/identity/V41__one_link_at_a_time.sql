-- An account has one link of a kind that works, even when two people make one at the same instant.
delete from link older using link newer
where older.account_id = newer.account_id and older.purpose = newer.purpose
    and older.used_at is null and newer.used_at is null
    and (older.made_at, older.hash) < (newer.made_at, newer.hash);
create unique index link_that_works on link (account_id, purpose) where used_at is null;
