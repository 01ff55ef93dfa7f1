-- The state of one workspace. All times are microseconds since 1970-01-01T00:00:00Z: `at` and `cause` by the source's
-- clock, all others by ours. Flags are 0 or 1. Columns named after documents hold JSON.
-- Rows that grow large have a number of their own, so that they are stored in the order in which they come and only
-- their keys are scattered over the disk.

-- Records exactly as sources gave them, in the order in which they came.
CREATE TABLE journal (
    position    INTEGER PRIMARY KEY AUTOINCREMENT,
    connection  TEXT     NOT NULL,
    kind        TEXT     NOT NULL,
    id          TEXT     NOT NULL,
    version     BIGINT   NOT NULL,
    at          BIGINT   NOT NULL,
    change      TEXT     NOT NULL,
    origin      TEXT     NOT NULL,
    payload     BLOB     NOT NULL,
    received_at BIGINT   NOT NULL
);
CREATE UNIQUE INDEX journal_once ON journal (connection, kind, id, version, at);

-- How far the work on the journal has come, in one row.
CREATE TABLE journal_offset (
    reader   TEXT   NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    entries  BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO journal_offset (reader, position, entries) VALUES ('work', 0, 0);

-- How far each stream of each source has been read.
CREATE TABLE source_offset (
    connection   TEXT             NOT NULL,
    stream       TEXT             NOT NULL,
    reached      TEXT             NOT NULL,
    loaded_share DOUBLE PRECISION NOT NULL,
    loading      SMALLINT         NOT NULL,
    began_at     BIGINT           NOT NULL,
    records      BIGINT           NOT NULL,
    succeeded_at BIGINT           NOT NULL,
    PRIMARY KEY (connection, stream)
) WITHOUT ROWID;

-- Things that notifications hint at and that are not followed up yet. `revision` is never given twice.
CREATE TABLE hint (
    connection TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    id         TEXT    NOT NULL,
    change     TEXT    NOT NULL,
    at         BIGINT  NOT NULL,
    version    BIGINT  NOT NULL,
    revision   BIGINT  NOT NULL,
    attempts   INTEGER NOT NULL,
    due_at     BIGINT  NOT NULL,
    PRIMARY KEY (connection, kind, id)
) WITHOUT ROWID;
CREATE INDEX hint_due ON hint (connection, due_at);

-- The latest state of each thing of each source, standardised: facts about its person, and all others.
CREATE TABLE latest_fact (
    number           INTEGER PRIMARY KEY,
    connection       TEXT     NOT NULL,
    kind             TEXT     NOT NULL,
    id               TEXT     NOT NULL,
    version          BIGINT   NOT NULL,
    at               BIGINT   NOT NULL,
    gone             SMALLINT NOT NULL,
    person_namespace TEXT,
    person_value     TEXT,
    personal         TEXT,
    goods            TEXT
);
CREATE UNIQUE INDEX latest_fact_thing ON latest_fact (connection, kind, id);
CREATE INDEX latest_fact_personal ON latest_fact (person_namespace, person_value) WHERE personal IS NOT NULL;
CREATE INDEX latest_fact_goods ON latest_fact (person_namespace, person_value) WHERE goods IS NOT NULL;

CREATE TABLE profile (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT   NOT NULL,
    document   TEXT   NOT NULL,
    derived_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX profile_id ON profile (id);

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

-- Which profile an identifier points to, by the profile's number: ids of profiles are scattered, and an index over them
-- would cost a page of the disk for each new person.
CREATE TABLE identifier (
    namespace TEXT   NOT NULL,
    value     TEXT   NOT NULL,
    profile   BIGINT NOT NULL,
    PRIMARY KEY (namespace, value)
) WITHOUT ROWID;
CREATE INDEX identifier_profile ON identifier (profile);

-- Every statement of consent, when a thing first makes it. Rows are only ever added.
CREATE TABLE consent_event (
    number           INTEGER PRIMARY KEY,
    person_namespace TEXT,
    person_value     TEXT,
    channel          TEXT   NOT NULL,
    topic            TEXT   NOT NULL,
    act              TEXT   NOT NULL,
    at               BIGINT,
    evidence         TEXT   NOT NULL,
    connection       TEXT   NOT NULL,
    kind             TEXT   NOT NULL,
    id               TEXT   NOT NULL,
    seen_at          BIGINT NOT NULL
);
CREATE INDEX consent_event_person ON consent_event (person_namespace, person_value);

-- What destinations must be made to hold or do. Lanes are numbered from the most urgent; states: 0 waiting, 1 held
-- until its contact is there, 2 sending, 3 doubt, 4 dead.
CREATE TABLE intent (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    destination TEXT     NOT NULL,
    kind        TEXT     NOT NULL,
    thing       TEXT     NOT NULL,
    contact     TEXT,
    lane        SMALLINT NOT NULL,
    state       SMALLINT NOT NULL,
    revision    BIGINT   NOT NULL,
    attempts    INTEGER  NOT NULL,
    not_before  BIGINT   NOT NULL,
    hash        TEXT     NOT NULL,
    body        TEXT     NOT NULL,
    cause       BIGINT   NOT NULL,
    live        SMALLINT NOT NULL,
    since       BIGINT   NOT NULL,
    code        TEXT     NOT NULL DEFAULT '',
    explanation TEXT     NOT NULL DEFAULT '',
    stopped_at  BIGINT   NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX intent_thing ON intent (destination, kind, thing);
CREATE INDEX intent_waiting ON intent (destination, kind, lane, not_before, id) WHERE state = 0;
CREATE INDEX intent_held ON intent (destination, contact) WHERE state = 1;
CREATE INDEX intent_sending ON intent (destination) WHERE state = 2;
CREATE INDEX intent_stopped ON intent (id) WHERE state >= 3;
CREATE INDEX intent_stopped_there ON intent (destination, id) WHERE state >= 3;
CREATE INDEX intent_live ON intent (destination, cause) WHERE live = 1 AND state <= 2;

-- What each destination last acknowledged. `settlement` numbers the transaction that wrote it.
CREATE TABLE ledger (
    number          INTEGER PRIMARY KEY,
    destination     TEXT   NOT NULL,
    kind            TEXT   NOT NULL,
    thing           TEXT   NOT NULL,
    hash            TEXT   NOT NULL,
    body            TEXT   NOT NULL,
    remote_id       TEXT   NOT NULL,
    cause           BIGINT NOT NULL,
    acknowledged_at BIGINT NOT NULL,
    settlement      BIGINT NOT NULL
);
CREATE UNIQUE INDEX ledger_thing ON ledger (destination, kind, thing);

-- Records that could not become facts, one row per thing.
CREATE TABLE quarantine (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    connection TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    version    BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    position   BIGINT NOT NULL,
    since      BIGINT NOT NULL,
    problems   TEXT   NOT NULL
);
CREATE UNIQUE INDEX quarantine_thing ON quarantine (connection, kind, id);
CREATE INDEX quarantine_there ON quarantine (connection, number);

CREATE TABLE exception_case (
    kind       TEXT   NOT NULL,
    connection TEXT   NOT NULL,
    owner      TEXT   NOT NULL,
    title      TEXT   NOT NULL,
    count      BIGINT NOT NULL,
    samples    TEXT   NOT NULL,
    remedy     TEXT   NOT NULL,
    first_at   BIGINT NOT NULL,
    last_at    BIGINT NOT NULL,
    PRIMARY KEY (kind, connection)
) WITHOUT ROWID;
CREATE INDEX exception_case_recent ON exception_case (last_at);

-- Running totals, kept in the transactions that change what they count.
CREATE TABLE figure (
    connection TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    amount     BIGINT NOT NULL,
    PRIMARY KEY (connection, name)
) WITHOUT ROWID;

-- How many live deliveries took how long, in buckets that widen with the time.
CREATE TABLE lag (
    destination TEXT    NOT NULL,
    bucket      INTEGER NOT NULL,
    count       BIGINT  NOT NULL,
    PRIMARY KEY (destination, bucket)
) WITHOUT ROWID;
