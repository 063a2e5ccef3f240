-- A file that lost half of its places is not applied by itself: it waits for somebody.
alter table harvest drop constraint harvest_last_state_check;
alter table harvest add constraint harvest_last_state_check
    check (last_state in ('never', 'fetched', 'same', 'applied', 'held', 'failed'));
