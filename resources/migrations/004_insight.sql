-- Facts for statistics: what every customer's records say, counted by month, so that a million requests read at once.
-- Derived from the records; never journalled; rebuilt by the program at any time.
CREATE TABLE insight_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL,        -- of the arithmetic
    zone TEXT NOT NULL,              -- in which months were read
    ready INTEGER NOT NULL);         -- 0 while the facts are being made; marks are kept from then on

-- How often each value occurred: one row per month, measure, tier in force and province, and one over all provinces.
CREATE TABLE insight_cell (
    month INTEGER NOT NULL,          -- year * 12 + month - 1
    measure INTEGER NOT NULL,
    tier BLOB NOT NULL,              -- all zero without a tier
    region INTEGER NOT NULL,         -- first two digits of the region code, 0 without, -1 for all
    counts BLOB NOT NULL,
    PRIMARY KEY (region, month, measure, tier)) WITHOUT ROWID;

-- What each customer contributed, so that it can be taken out again.
CREATE TABLE insight_customer (customer BLOB NOT NULL PRIMARY KEY, facts BLOB NOT NULL) WITHOUT ROWID;

-- Customers whose records changed since.
CREATE TABLE insight_stale (customer BLOB NOT NULL PRIMARY KEY, unit INTEGER NOT NULL) WITHOUT ROWID;

-- The records behind a figure, found without reading the records themselves.
CREATE INDEX request_responded ON request(first_response_at, opened_at, resolved_at, archived_at)
    WHERE first_response_at IS NOT NULL;
CREATE INDEX request_resolved ON request(resolved_at, opened_at, first_response_at, archived_at)
    WHERE resolved_at IS NOT NULL;
CREATE INDEX survey_said ON survey(answered_at, csat, nps, archived_at) WHERE answered_at IS NOT NULL;
