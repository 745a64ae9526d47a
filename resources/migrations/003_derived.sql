-- What follows from the records and is kept only to answer quickly. Rebuilt by the program at any time; never journalled.
--
-- Search. The rowid holds the kind of record above 40 bits of a number that counts up and is never used twice: a changed
-- record gets a new one, and what the full-text tables still say of the old one is ignored until they are rebuilt.
CREATE TABLE search_entry (
    rowid INTEGER PRIMARY KEY, id BLOB NOT NULL, archived INTEGER NOT NULL,
    digest INTEGER NOT NULL);        -- of the text that was indexed
CREATE INDEX search_entry_id ON search_entry(id);
CREATE TABLE search_shelf (entity INTEGER PRIMARY KEY, last INTEGER NOT NULL);
-- Names, numbers, phones and pinyin; and these (without pinyin) again with everything else that is searched.
CREATE VIRTUAL TABLE search_title USING fts5(title, content='', columnsize=0, tokenize='zhike');
CREATE VIRTUAL TABLE search_body USING fts5(body, content='', columnsize=0, tokenize='zhike');
-- More in memory before a segment is written, and fewer merges of segments: a third faster to fill.
INSERT INTO search_title(search_title, rank) VALUES ('hashsize', 4194304), ('automerge', 16);
INSERT INTO search_body(search_body, rank) VALUES ('hashsize', 4194304), ('automerge', 16);

-- One row per customer with what the list shows, sorts and filters by.
CREATE TABLE customer_card (
    customer BLOB NOT NULL PRIMARY KEY,
    archived INTEGER NOT NULL,
    name_key TEXT NOT NULL,          -- pinyin sort key
    code TEXT NOT NULL,
    status TEXT NOT NULL,
    region TEXT,
    industry TEXT,
    tier BLOB,
    tier_rank INTEGER NOT NULL,      -- -1 without a tier
    engineer BLOB,                   -- 主责
    open_requests INTEGER NOT NULL,
    overdue_steps INTEGER NOT NULL,
    last_touch INTEGER,              -- last done visit, instant
    next_visit INTEGER,              -- next planned visit, instant
    contract_ends TEXT,
    stale_on TEXT)                   -- the first day on which this row would read differently
    WITHOUT ROWID;
-- Holds all that the list filters by, so that a filtered list in the order of names reads nothing else.
CREATE INDEX customer_card_name ON customer_card(archived, name_key, customer, tier, region, status, industry, engineer);
CREATE INDEX customer_card_code ON customer_card(archived, code, customer);
CREATE INDEX customer_card_tier ON customer_card(archived, tier_rank, name_key, customer);
CREATE INDEX customer_card_region ON customer_card(archived, region, name_key, customer);
CREATE INDEX customer_card_industry ON customer_card(archived, industry, name_key, customer);
CREATE INDEX customer_card_status ON customer_card(archived, status, name_key, customer);
CREATE INDEX customer_card_engineer ON customer_card(archived, engineer, name_key, customer);
CREATE INDEX customer_card_open ON customer_card(archived, open_requests, name_key, customer);
CREATE INDEX customer_card_touch ON customer_card(archived, last_touch, customer);
CREATE INDEX customer_card_next ON customer_card(archived, next_visit, customer);
CREATE INDEX customer_card_stale ON customer_card(stale_on) WHERE stale_on IS NOT NULL;
