-- Somebody may also leave for the provider to show again who she is.
alter table oidc_attempt drop constraint oidc_attempt_purpose_check;
alter table oidc_attempt add constraint oidc_attempt_purpose_check
    check (purpose in ('sign-in', 'link', 'invitation', 'proof'));

-- Somebody without a password keeps one way in, whoever presses, on any node. The people of the demonstration enter by a
-- press of a button, and accounts that are not active enter in no way.
create function last_way_in_stays() returns trigger language plpgsql as $$
begin
    perform 1 from identity.account where id = old.account_id for no key update;
    if exists (select from identity.account a
                where a.id = old.account_id and a.state = 'active' and a.email not like '%@demo.invalid')
            and not exists (select from identity.password p where p.account_id = old.account_id)
            and not exists (select from identity.passkey k
                where k.account_id = old.account_id and k.halted_at is null)
            and not exists (select from identity.external_identity e where e.account_id = old.account_id) then
        raise exception 'the last way in stays' using errcode = '23514', constraint = 'last_way_in_stays';
    end if;
    return null;
end
$$;

create trigger last_way_in_stays after delete on passkey
    for each row when (old.halted_at is null) execute function last_way_in_stays();
create trigger last_way_in_stays after delete on external_identity
    for each row execute function last_way_in_stays();
