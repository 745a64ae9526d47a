-- The records. Foreign keys are NO ACTION on purpose: undo applies inverted changesets and must see every change.
CREATE TABLE customer (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, short_name TEXT,
    parent BLOB REFERENCES customer(id), industry TEXT, region TEXT, address TEXT,
    status TEXT NOT NULL, economic_strength INTEGER, it_maturity INTEGER, account_manager TEXT,
    phone TEXT, talking_points TEXT, notes TEXT);

CREATE TABLE contact (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), name TEXT NOT NULL, title TEXT, role TEXT,
    phone TEXT, mobile TEXT, email TEXT, wechat TEXT, preferences TEXT);

CREATE TABLE site (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), name TEXT NOT NULL, region TEXT, address TEXT,
    contact BLOB REFERENCES contact(id), notes TEXT);

CREATE TABLE system (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), site BLOB REFERENCES site(id),
    name TEXT NOT NULL, product TEXT, vendor TEXT, supplier TEXT NOT NULL, criticality INTEGER,
    model TEXT, serial TEXT, version TEXT, deployed_on TEXT, warranty_until TEXT, notes TEXT);

CREATE TABLE tier (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    name TEXT NOT NULL UNIQUE, english_name TEXT, rank INTEGER NOT NULL);

CREATE TABLE contract (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), number TEXT NOT NULL UNIQUE,
    tier BLOB REFERENCES tier(id), starts_on TEXT NOT NULL, ends_on TEXT NOT NULL,
    annual_fee INTEGER, scope TEXT);

CREATE TABLE tier_assignment (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), tier BLOB NOT NULL REFERENCES tier(id),
    starts_on TEXT NOT NULL, ends_on TEXT, state TEXT NOT NULL, reason TEXT, decided_by TEXT);

CREATE TABLE engineer (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, region TEXT, started_on TEXT, team_kind TEXT, manner TEXT,
    capacity INTEGER NOT NULL, mentor BLOB REFERENCES engineer(id), mobile TEXT, email TEXT, notes TEXT);

CREATE TABLE engineer_skill (
    engineer BLOB NOT NULL REFERENCES engineer(id), product TEXT NOT NULL,
    level INTEGER NOT NULL, certified_until TEXT,
    PRIMARY KEY (engineer, product)) WITHOUT ROWID;

CREATE TABLE engineer_assignment (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), system BLOB REFERENCES system(id),
    engineer BLOB NOT NULL REFERENCES engineer(id), role TEXT NOT NULL,
    starts_on TEXT NOT NULL, ends_on TEXT, reason TEXT);

CREATE TABLE visit (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    number TEXT NOT NULL UNIQUE, customer BLOB NOT NULL REFERENCES customer(id), site BLOB REFERENCES site(id),
    visit_kind TEXT NOT NULL, mode TEXT NOT NULL, state TEXT NOT NULL, purpose TEXT,
    planned_start INTEGER NOT NULL, planned_end INTEGER, actual_start INTEGER, actual_end INTEGER,
    summary TEXT, knowledge TEXT, value_class TEXT, beyond_contract INTEGER, cost INTEGER);

CREATE TABLE visit_engineer (
    visit BLOB NOT NULL REFERENCES visit(id), engineer BLOB NOT NULL REFERENCES engineer(id),
    PRIMARY KEY (visit, engineer)) WITHOUT ROWID;

CREATE TABLE visit_contact (
    visit BLOB NOT NULL REFERENCES visit(id), contact BLOB NOT NULL REFERENCES contact(id), met INTEGER,
    PRIMARY KEY (visit, contact)) WITHOUT ROWID;

CREATE TABLE visit_check (
    visit BLOB NOT NULL REFERENCES visit(id), position INTEGER NOT NULL, item TEXT NOT NULL,
    state TEXT NOT NULL, note TEXT,
    PRIMARY KEY (visit, position)) WITHOUT ROWID;

CREATE TABLE finding (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB NOT NULL REFERENCES visit(id),
    system BLOB REFERENCES system(id), severity TEXT NOT NULL, text TEXT NOT NULL);

CREATE TABLE next_step (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB REFERENCES visit(id),
    finding BLOB REFERENCES finding(id), text TEXT NOT NULL, engineer BLOB REFERENCES engineer(id),
    due_on TEXT NOT NULL, done_on TEXT);

CREATE TABLE request (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    number TEXT NOT NULL UNIQUE, customer BLOB NOT NULL REFERENCES customer(id), site BLOB REFERENCES site(id),
    system BLOB REFERENCES system(id), reporter BLOB REFERENCES contact(id),
    engineer BLOB REFERENCES engineer(id), channel TEXT, priority TEXT NOT NULL, category TEXT NOT NULL,
    state TEXT NOT NULL, title TEXT NOT NULL, description TEXT,
    opened_at INTEGER, first_response_at INTEGER, arrived_at INTEGER, resolved_at INTEGER, closed_at INTEGER,
    root_cause TEXT, solution TEXT, rd_reference TEXT, rd_asked_at INTEGER, rd_answered_at INTEGER,
    doubtful INTEGER);

CREATE TABLE request_status (
    request BLOB NOT NULL REFERENCES request(id), position INTEGER NOT NULL,
    state TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (request, position)) WITHOUT ROWID;

CREATE TABLE survey (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB REFERENCES visit(id),
    request BLOB REFERENCES request(id), engineer BLOB REFERENCES engineer(id),
    contact BLOB REFERENCES contact(id), answered_at INTEGER, csat INTEGER,
    reliability INTEGER, assurance INTEGER, tangibles INTEGER, empathy INTEGER, responsiveness INTEGER,
    reliability_expected INTEGER, assurance_expected INTEGER, tangibles_expected INTEGER,
    empathy_expected INTEGER, responsiveness_expected INTEGER,
    skill INTEGER, attitude INTEGER, alertness INTEGER, nps INTEGER, words TEXT);

-- What a customer's page reads, newest first.
CREATE INDEX customer_parent ON customer(parent) WHERE parent IS NOT NULL;
CREATE INDEX contact_customer ON contact(customer);
CREATE INDEX contact_email ON contact(email) WHERE email IS NOT NULL;
CREATE INDEX site_customer ON site(customer);
CREATE INDEX system_customer ON system(customer);
CREATE INDEX contract_customer ON contract(customer, ends_on);
CREATE INDEX tier_assignment_customer ON tier_assignment(customer, starts_on);
CREATE INDEX engineer_assignment_customer ON engineer_assignment(customer, starts_on);
CREATE INDEX engineer_assignment_engineer ON engineer_assignment(engineer, starts_on);
CREATE INDEX visit_customer ON visit(customer, planned_start);
CREATE INDEX visit_planned ON visit(planned_start, id, state) WHERE archived_at IS NULL;
CREATE INDEX visit_open ON visit(planned_start, id) WHERE state = 'planned' AND archived_at IS NULL;
CREATE INDEX visit_engineer_engineer ON visit_engineer(engineer, visit);
CREATE INDEX finding_visit ON finding(visit);
CREATE INDEX finding_customer ON finding(customer);
CREATE INDEX next_step_customer ON next_step(customer, due_on);
CREATE INDEX next_step_open ON next_step(due_on) WHERE done_on IS NULL AND archived_at IS NULL;
CREATE INDEX next_step_visit ON next_step(visit) WHERE visit IS NOT NULL;
CREATE INDEX request_customer ON request(customer, opened_at);
CREATE INDEX request_open ON request(opened_at, id)
    WHERE state NOT IN ('resolved', 'closed', 'cancelled') AND archived_at IS NULL;
CREATE INDEX request_urgent ON request(priority, opened_at, id, first_response_at)
    WHERE state NOT IN ('resolved', 'closed', 'cancelled') AND archived_at IS NULL;
CREATE INDEX request_engineer ON request(engineer, opened_at) WHERE engineer IS NOT NULL;
CREATE INDEX survey_customer ON survey(customer, answered_at);
CREATE INDEX survey_answered ON survey(answered_at);
CREATE INDEX survey_visit ON survey(visit) WHERE visit IS NOT NULL;
CREATE INDEX survey_request ON survey(request) WHERE request IS NOT NULL;

-- The four tiers every organisation starts with.
INSERT INTO tier (id, created_at, name, english_name, rank) VALUES
    (x'00000000000070008000000000000001', 0, '普通', 'Standard', 0),
    (x'00000000000070008000000000000002', 0, '银牌', 'Silver', 1),
    (x'00000000000070008000000000000003', 0, '金牌', 'Gold', 2),
    (x'00000000000070008000000000000004', 0, '钻石', 'Diamond', 3);
