-- Whose history will be another one at a time, though nothing is heard of them; and by which rules histories were last
-- derived, in one row.
CREATE TABLE look_again (
    profile INTEGER PRIMARY KEY,
    due     BIGINT NOT NULL
);
CREATE INDEX look_again_due ON look_again (due);
CREATE TABLE followed (
    name  TEXT NOT NULL PRIMARY KEY,
    rules TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO followed (name, rules) VALUES ('history', '');
