-- Identifiers that point to nobody, because they join none of those who carry them, with each profile that does. `why`:
-- told_apart, joins_too_many, never_joins.
CREATE TABLE carried_identifier (
    namespace TEXT   NOT NULL,
    value     TEXT   NOT NULL,
    profile   BIGINT NOT NULL,
    why       TEXT   NOT NULL,
    PRIMARY KEY (namespace, value, profile)
) WITHOUT ROWID;
CREATE INDEX carried_identifier_profile ON carried_identifier (profile);

-- How many claim those identifiers that more claim than one may join.
CREATE TABLE crowded_identifier (
    namespace TEXT   NOT NULL,
    value     TEXT   NOT NULL,
    accounts  BIGINT NOT NULL,
    guests    BIGINT NOT NULL,
    PRIMARY KEY (namespace, value)
) WITHOUT ROWID;
