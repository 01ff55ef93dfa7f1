-- Who was erased is known by keyed hashes only: those of records, which are blocked for ever, and those of identifiers,
-- of which what was said up to `until` is blocked. The key is made once, with the store.
CREATE TABLE erasure_key (
    name   TEXT NOT NULL PRIMARY KEY,
    secret BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO erasure_key (name, secret) VALUES ('tombstone', randomblob(32));
CREATE TABLE tombstone (
    hash    TEXT   NOT NULL PRIMARY KEY,
    until   BIGINT NOT NULL,
    erasure TEXT   NOT NULL
) WITHOUT ROWID;

-- Certificates. `cleared` and `by_hand` hold JSON; `overwritten_at` is 0 as long as what was deleted may still stand in
-- parts of the file that are not used.
CREATE TABLE erasure (
    number         INTEGER PRIMARY KEY AUTOINCREMENT,
    id             TEXT   NOT NULL,
    person         TEXT   NOT NULL,
    origin         TEXT   NOT NULL,
    reason         TEXT   NOT NULL,
    at             BIGINT NOT NULL,
    cleared        TEXT   NOT NULL,
    by_hand        TEXT   NOT NULL,
    overwritten_at BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX erasure_id ON erasure (id);
CREATE INDEX erasure_to_overwrite ON erasure (number) WHERE overwritten_at = 0;
CREATE TABLE erased_contact (
    erasure     TEXT NOT NULL,
    destination TEXT NOT NULL,
    contact     TEXT NOT NULL,
    PRIMARY KEY (erasure, destination, contact)
) WITHOUT ROWID;

-- What is still to be overwritten: 0 nothing, 1 the log, 2 the whole file. A store of an earlier version may hold
-- remains of what was deleted.
CREATE TABLE overwriting (
    name TEXT     NOT NULL PRIMARY KEY,
    due  SMALLINT NOT NULL
) WITHOUT ROWID;
INSERT INTO overwriting (name, due) SELECT 'file', CASE WHEN EXISTS (SELECT 1 FROM journal) THEN 2 ELSE 0 END;

-- What a record told of consent is found by the record.
CREATE INDEX consent_event_thing ON consent_event (connection, kind, id);
