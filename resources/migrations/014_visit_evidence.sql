-- What a visit leaves behind: changes, risks and plans, files, notes, the signature, and what good service brought in.
CREATE TABLE system_change (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), system BLOB REFERENCES system(id),
    visit BLOB REFERENCES visit(id), engineer BLOB REFERENCES engineer(id), changed_at INTEGER NOT NULL,
    what TEXT NOT NULL, why TEXT, agreed_by TEXT, rollback TEXT, result TEXT);

CREATE TABLE risk (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), site BLOB REFERENCES site(id),
    system BLOB REFERENCES system(id), visit BLOB REFERENCES visit(id), text TEXT NOT NULL,
    likelihood INTEGER, impact INTEGER, supplier TEXT NOT NULL, engineer BLOB REFERENCES engineer(id),
    due_on TEXT, state TEXT NOT NULL, measure TEXT);

CREATE TABLE contingency_plan (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), system BLOB REFERENCES system(id),
    risk BLOB REFERENCES risk(id), scenario TEXT NOT NULL, steps TEXT NOT NULL, last_drill TEXT);

CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB REFERENCES visit(id),
    request BLOB REFERENCES request(id), system BLOB REFERENCES system(id),
    name TEXT NOT NULL, mime TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    width INTEGER, height INTEGER, taken_at INTEGER, addition INTEGER);

CREATE TABLE visit_note (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB NOT NULL REFERENCES visit(id),
    noted_at INTEGER NOT NULL, text TEXT NOT NULL, addition INTEGER);

CREATE TABLE signature (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB NOT NULL REFERENCES visit(id),
    contact BLOB REFERENCES contact(id), signer TEXT NOT NULL, signed_at INTEGER NOT NULL,
    strokes TEXT NOT NULL, digest TEXT NOT NULL);

CREATE TABLE opportunity (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB REFERENCES visit(id),
    engineer BLOB REFERENCES engineer(id), noted_on TEXT NOT NULL, text TEXT NOT NULL,
    expected INTEGER, state TEXT NOT NULL);

CREATE TABLE commendation (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), visit BLOB REFERENCES visit(id),
    engineer BLOB REFERENCES engineer(id), contact BLOB REFERENCES contact(id),
    received_on TEXT NOT NULL, text TEXT NOT NULL);

CREATE TABLE checklist_template (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    visit_kind TEXT NOT NULL);

CREATE TABLE checklist_item (
    checklist BLOB NOT NULL REFERENCES checklist_template(id), position INTEGER NOT NULL,
    item TEXT NOT NULL, english_item TEXT,
    PRIMARY KEY (checklist, position)) WITHOUT ROWID;

-- The request a visit is for.
ALTER TABLE visit ADD COLUMN request BLOB REFERENCES request(id);

CREATE INDEX visit_request ON visit(request) WHERE request IS NOT NULL;
CREATE INDEX system_change_customer ON system_change(customer, changed_at);
CREATE INDEX system_change_visit ON system_change(visit) WHERE visit IS NOT NULL;
CREATE INDEX system_change_system ON system_change(system, changed_at) WHERE system IS NOT NULL;
CREATE INDEX risk_customer ON risk(customer);
CREATE INDEX risk_visit ON risk(visit) WHERE visit IS NOT NULL;
CREATE INDEX risk_open ON risk(due_on) WHERE state IN ('open', 'handling') AND archived_at IS NULL;
CREATE INDEX contingency_plan_customer ON contingency_plan(customer);
CREATE INDEX contingency_plan_risk ON contingency_plan(risk) WHERE risk IS NOT NULL;
CREATE INDEX attachment_customer ON attachment(customer);
CREATE INDEX attachment_visit ON attachment(visit) WHERE visit IS NOT NULL;
CREATE INDEX attachment_request ON attachment(request) WHERE request IS NOT NULL;
CREATE INDEX attachment_content ON attachment(sha256);
CREATE INDEX visit_note_visit ON visit_note(visit);
CREATE INDEX visit_note_customer ON visit_note(customer);
CREATE INDEX signature_visit ON signature(visit);
CREATE INDEX signature_customer ON signature(customer);
CREATE INDEX opportunity_customer ON opportunity(customer);
CREATE INDEX opportunity_visit ON opportunity(visit) WHERE visit IS NOT NULL;
CREATE INDEX commendation_customer ON commendation(customer);
CREATE INDEX commendation_visit ON commendation(visit) WHERE visit IS NOT NULL;
CREATE INDEX next_step_finding ON next_step(finding) WHERE finding IS NOT NULL;
CREATE INDEX checklist_template_kind ON checklist_template(visit_kind);

-- Seed: checklists
