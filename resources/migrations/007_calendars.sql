-- Working calendars: weekly hours, and dates that win over the week.
CREATE TABLE calendar (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, zone TEXT NOT NULL, notes TEXT);

CREATE TABLE calendar_hours (
    calendar BLOB NOT NULL REFERENCES calendar(id), position INTEGER NOT NULL,
    weekday TEXT NOT NULL, starts_at TEXT NOT NULL, ends_at TEXT NOT NULL,
    PRIMARY KEY (calendar, position)) WITHOUT ROWID;

CREATE TABLE calendar_day (
    calendar BLOB NOT NULL REFERENCES calendar(id), day TEXT NOT NULL,
    day_kind TEXT NOT NULL, name TEXT, hours TEXT,
    PRIMARY KEY (calendar, day)) WITHOUT ROWID;

-- Seed: calendars
