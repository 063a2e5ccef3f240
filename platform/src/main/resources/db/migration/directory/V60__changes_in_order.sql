-- Changes are numbered once they are visible, not when they are written: transactions do not end in the order in which
-- they begin, and whoever follows the numbers must miss none.
create sequence visible_change;

alter table change add column visible bigint;
alter table place_revision add column change_seq bigint;

create index change_by_visibility on change (territory, visible);
create index change_not_numbered on change (territory) where visible is null;
create index place_revision_by_change on place_revision (territory, change_seq, place_id, revision);
create index place_revision_not_numbered on place_revision (territory) where change_seq is null;
