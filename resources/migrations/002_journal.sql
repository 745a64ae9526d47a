-- Who changed what and when: one row per unit of work, its captured changes in chunks, and which records it touched.
CREATE TABLE journal_unit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    who TEXT NOT NULL,
    device TEXT NOT NULL,
    at INTEGER NOT NULL,
    changes INTEGER NOT NULL,       -- rows captured
    undoes INTEGER REFERENCES journal_unit(seq),
    undone_by INTEGER REFERENCES journal_unit(seq));

CREATE TABLE journal_chunk (
    unit INTEGER NOT NULL REFERENCES journal_unit(seq),
    n INTEGER NOT NULL,
    changes BLOB NOT NULL,          -- a session changeset
    digest BLOB NOT NULL,           -- of the changes
    PRIMARY KEY (unit, n));

CREATE TABLE journal_touch (
    owner BLOB NOT NULL,            -- the customer, engineer or tier it belongs to
    unit INTEGER NOT NULL,
    id BLOB NOT NULL,               -- the record; for a part, the record it is part of
    entity INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    PRIMARY KEY (owner, unit, id, entity, chunk)) WITHOUT ROWID;

-- Facts about this file: device letter, organisation, and the like.
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT) WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('device', 'A'), ('zone', 'Asia/Shanghai');
