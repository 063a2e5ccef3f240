-- A row that was applied names the place it wrote, so that taking it back reaches that place whatever is merged later.
update import_row set place_id = cast(draft ->> 'id' as uuid)
where place_id is null and (applied_revision is not null or linked) and jsonb_typeof(draft -> 'id') = 'string';
update import_row set place_id = cast(draft -> 'id' ->> 'value' as uuid)
where place_id is null and (applied_revision is not null or linked) and jsonb_typeof(draft -> 'id') = 'object';
