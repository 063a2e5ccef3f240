-- Whose file it is, who applied it and how far that person's right went: a file writes what she may write, the rest waits.
alter table import_run add column received_by text not null default '';
alter table import_run add column applied_by text not null default '';
alter table import_run add column reach text not null default '';
update import_run set summary = summary || '{"outOfReach": 0, "kept": []}' where summary <> '{}';
-- What was under way when this version came goes on as it was asked: everywhere.
update import_run set reach = 'TERRITORY:' where state = 'applying';
alter table import_row drop constraint import_row_outcome_check;
alter table import_row add constraint import_row_outcome_check
    check (outcome in ('new', 'changed', 'unchanged', 'duplicate', 'to-correct', 'out-of-reach'));
