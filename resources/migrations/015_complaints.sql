-- What customers are not content with, what is done about it, and what is made better for it.
CREATE TABLE complaint (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    number TEXT NOT NULL UNIQUE, customer BLOB NOT NULL REFERENCES customer(id),
    contact BLOB REFERENCES contact(id), request BLOB REFERENCES request(id), visit BLOB REFERENCES visit(id),
    level TEXT NOT NULL, channel TEXT, stage TEXT NOT NULL, state TEXT NOT NULL,
    title TEXT NOT NULL, description TEXT, appeal TEXT, received_at INTEGER NOT NULL,
    engineer BLOB REFERENCES engineer(id), leader TEXT, leader_informed_at INTEGER, leader_informed_by TEXT,
    cause TEXT, remedy TEXT, reply TEXT, replied_at INTEGER,
    contentment TEXT, confirmed_at INTEGER, confirmed_by TEXT, closed_at INTEGER);

CREATE TABLE complaint_stage (
    complaint BLOB NOT NULL REFERENCES complaint(id), position INTEGER NOT NULL,
    event TEXT NOT NULL, stage TEXT NOT NULL, at INTEGER NOT NULL, who TEXT, note TEXT,
    PRIMARY KEY (complaint, position)) WITHOUT ROWID;

CREATE TABLE improvement (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), complaint BLOB REFERENCES complaint(id),
    survey BLOB REFERENCES survey(id), title TEXT NOT NULL, plan TEXT,
    engineer BLOB REFERENCES engineer(id), due_on TEXT, goal TEXT, state TEXT NOT NULL, result TEXT, done_on TEXT);

CREATE INDEX complaint_customer ON complaint(customer, received_at);
CREATE INDEX complaint_open ON complaint(received_at, id, customer) WHERE state = 'open' AND archived_at IS NULL;
CREATE INDEX complaint_engineer ON complaint(engineer, received_at) WHERE engineer IS NOT NULL;
CREATE INDEX complaint_request ON complaint(request) WHERE request IS NOT NULL;
CREATE INDEX complaint_visit ON complaint(visit) WHERE visit IS NOT NULL;
CREATE INDEX improvement_customer ON improvement(customer, due_on);
CREATE INDEX improvement_complaint ON improvement(complaint) WHERE complaint IS NOT NULL;
CREATE INDEX improvement_open ON improvement(due_on, id)
    WHERE state IN ('planned', 'under_way') AND archived_at IS NULL;
