-- What is paid when, what was promised to one customer, and what serving costs.
CREATE TABLE instalment (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), contract BLOB NOT NULL REFERENCES contract(id),
    due_on TEXT NOT NULL, amount INTEGER NOT NULL, period_from TEXT, period_to TEXT,
    asked_on TEXT, received_on TEXT, received_amount INTEGER, report_published_on TEXT, note TEXT);

CREATE TABLE accepted_obstacle (
    instalment BLOB NOT NULL REFERENCES instalment(id), obstacle TEXT NOT NULL,
    reason TEXT NOT NULL, who TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (instalment, obstacle)) WITHOUT ROWID;

CREATE TABLE commitment (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    customer BLOB NOT NULL REFERENCES customer(id), contract BLOB REFERENCES contract(id),
    indicator TEXT NOT NULL, target TEXT, due_on TEXT NOT NULL,
    outcome TEXT NOT NULL, outcome_note TEXT, decided_on TEXT);

ALTER TABLE contract ADD COLUMN scope_out TEXT;
ALTER TABLE contract ADD COLUMN billing TEXT;
ALTER TABLE contract ADD COLUMN renews BLOB REFERENCES contract(id);
ALTER TABLE contract ADD COLUMN renewal TEXT;
ALTER TABLE contract ADD COLUMN renewal_note TEXT;

ALTER TABLE visit ADD COLUMN work_minutes INTEGER;
ALTER TABLE visit ADD COLUMN travel_cost INTEGER;
ALTER TABLE visit ADD COLUMN parts_cost INTEGER;

CREATE INDEX instalment_customer ON instalment(customer, due_on);
CREATE INDEX instalment_contract ON instalment(contract, due_on);
CREATE INDEX instalment_due ON instalment(due_on, id) WHERE archived_at IS NULL;
CREATE INDEX instalment_open ON instalment(due_on, id) WHERE received_on IS NULL AND archived_at IS NULL;
CREATE INDEX commitment_customer ON commitment(customer, due_on);
CREATE INDEX commitment_due ON commitment(due_on, id) WHERE archived_at IS NULL;
CREATE INDEX commitment_open ON commitment(due_on, id) WHERE outcome = 'open' AND archived_at IS NULL;
CREATE INDEX contract_ends ON contract(ends_on) WHERE archived_at IS NULL;
CREATE INDEX contract_renews ON contract(renews) WHERE renews IS NOT NULL;
