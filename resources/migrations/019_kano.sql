-- 卡诺: which service items matter how. A study asks about its items twice: how one feels if an item is there, and if it is not.
CREATE TABLE kano_study (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    title TEXT NOT NULL UNIQUE, asked_from TEXT, asked_to TEXT, state TEXT NOT NULL, purpose TEXT);

CREATE TABLE kano_item (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    study BLOB NOT NULL REFERENCES kano_study(id), position INTEGER, name TEXT NOT NULL, note TEXT);
CREATE INDEX kano_item_study ON kano_item(study);

CREATE TABLE kano_answer (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    study BLOB NOT NULL REFERENCES kano_study(id), item BLOB NOT NULL REFERENCES kano_item(id),
    customer BLOB NOT NULL REFERENCES customer(id), contact BLOB REFERENCES contact(id),
    answered_on TEXT NOT NULL, functional TEXT NOT NULL, dysfunctional TEXT NOT NULL);
CREATE INDEX kano_answer_study ON kano_answer(study, customer);
CREATE INDEX kano_answer_item ON kano_answer(item);
CREATE INDEX kano_answer_customer ON kano_answer(customer);
