-- When engineers leave us or are away, and how they grow.
ALTER TABLE engineer ADD COLUMN left_on TEXT;
ALTER TABLE engineer ADD COLUMN growth TEXT;
CREATE TABLE absence (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    engineer BLOB NOT NULL REFERENCES engineer(id), starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, reason TEXT);
CREATE INDEX absence_engineer ON absence(engineer, ends_on);
