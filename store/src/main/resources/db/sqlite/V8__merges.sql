-- People of several accounts, or whom a source or a person merged, are listed.
ALTER TABLE profile ADD COLUMN joined SMALLINT NOT NULL DEFAULT 0;
UPDATE profile SET joined = 1 WHERE number IN (
    SELECT i.profile FROM identifier i
    WHERE substr(i.namespace, -9) = '/customer' GROUP BY i.profile HAVING count(*) > 1);
CREATE INDEX profile_joined ON profile (number) WHERE joined = 1;
