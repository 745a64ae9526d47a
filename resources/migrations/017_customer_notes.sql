-- What is worth knowing about a customer and is no request, no visit and no work to do.
CREATE TABLE customer_note (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), contact BLOB REFERENCES contact(id),
    noted_at INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX customer_note_customer ON customer_note(customer, noted_at);
