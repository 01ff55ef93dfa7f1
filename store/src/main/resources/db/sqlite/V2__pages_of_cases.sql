-- Pages of cases go on after a key; the index has all of it.
DROP INDEX exception_case_recent;
CREATE INDEX exception_case_recent ON exception_case (last_at, kind, connection);
