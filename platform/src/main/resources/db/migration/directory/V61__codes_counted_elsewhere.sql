-- Wrong codes are counted by the guard, with everything else that one network may ask.
drop table code_try;
