-- People of several accounts, or whom a source or a person merged, are listed.
ALTER TABLE profile ADD COLUMN joined SMALLINT NOT NULL DEFAULT 0;
UPDATE profile SET joined = 1 WHERE number IN (
    SELECT i.profile FROM identifier i
    WHERE substr(i.namespace, -9) = '/customer' GROUP BY i.profile HAVING count(*) > 1);
CREATE INDEX profile_joined ON profile (number) WHERE joined = 1;

-- By which identity settings people were told last; and a replay that is under way, in one row, with what it has
-- counted so far.
INSERT INTO followed (name, rules) VALUES ('identity', '');
CREATE TABLE replay (
    name     TEXT     NOT NULL PRIMARY KEY,
    rules    TEXT     NOT NULL,
    counting SMALLINT NOT NULL,
    reached  BIGINT   NOT NULL,
    done     BIGINT   NOT NULL,
    things   BIGINT   NOT NULL
) WITHOUT ROWID;
CREATE TABLE replay_claim (
    namespace TEXT   NOT NULL,
    value     TEXT   NOT NULL,
    accounts  BIGINT NOT NULL,
    guests    BIGINT NOT NULL,
    PRIMARY KEY (namespace, value)
) WITHOUT ROWID;
