-- What the clocks of each request say, so that a customer's attainment is summed up without reckoning any clock again.
-- Derived from requests, tiers, promises and calendars; never journalled; made again by the program at any time.
CREATE TABLE request_clock (
    request BLOB NOT NULL PRIMARY KEY,
    customer BLOB NOT NULL,
    until INTEGER NOT NULL,          -- the latest of the moments below
    respond_at INTEGER,              -- when it was decided, or is due; NULL: no such clock, or none yet
    respond INTEGER,                 -- 0 breached, 1 met, 2 still running
    respond_used INTEGER,            -- seconds of working time until it stopped; NULL while it runs
    onsite_at INTEGER,
    onsite INTEGER,
    onsite_used INTEGER,
    resolve_at INTEGER,
    resolve INTEGER,
    resolve_used INTEGER) WITHOUT ROWID;
CREATE INDEX request_clock_customer ON request_clock(customer, until);

CREATE TABLE request_clock_state (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL,        -- of the arithmetic
    zone TEXT NOT NULL);             -- in which days were read
