-- 往来: what customer and we said about a request, and what we noted for ourselves; the files that came with it.
CREATE TABLE message (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), request BLOB NOT NULL REFERENCES request(id),
    written_at INTEGER NOT NULL, direction TEXT NOT NULL, contact BLOB REFERENCES contact(id),
    engineer BLOB REFERENCES engineer(id), author TEXT, channel TEXT, text TEXT NOT NULL);

ALTER TABLE attachment ADD COLUMN message BLOB REFERENCES message(id);

CREATE INDEX message_request ON message(request, written_at, id);
CREATE INDEX message_customer ON message(customer, written_at);
CREATE INDEX message_contact ON message(contact) WHERE contact IS NOT NULL;
CREATE INDEX message_engineer ON message(engineer) WHERE engineer IS NOT NULL;
CREATE INDEX attachment_message ON attachment(message) WHERE message IS NOT NULL;
