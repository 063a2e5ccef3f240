-- Where editions of the printed directory are kept, and the last night that each went through. The row, held for the
-- length of a transaction, is the lock that makes the work of a night happen once.
create table shelf (
    name  text primary key,
    night date
);
