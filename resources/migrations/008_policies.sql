-- What a tier promises from a day on, and the single figures that a contract promises instead.
CREATE TABLE tier_policy (
    id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at INTEGER,
    tier BLOB NOT NULL REFERENCES tier(id), effective_from TEXT NOT NULL,
    calendar BLOB NOT NULL REFERENCES calendar(id),
    inspections INTEGER NOT NULL, care_every_days INTEGER NOT NULL, report TEXT NOT NULL,
    engineers TEXT NOT NULL, seniority_years INTEGER NOT NULL, stationed_days INTEGER NOT NULL,
    trainings INTEGER NOT NULL, drills INTEGER NOT NULL, notes TEXT);

CREATE TABLE policy_target (
    policy BLOB NOT NULL REFERENCES tier_policy(id), priority TEXT NOT NULL,
    respond_minutes INTEGER, onsite_minutes INTEGER, resolve_minutes INTEGER,
    calendar BLOB REFERENCES calendar(id),
    PRIMARY KEY (policy, priority)) WITHOUT ROWID;

CREATE TABLE contract_override (
    contract BLOB NOT NULL REFERENCES contract(id), figure TEXT NOT NULL,
    value INTEGER, calendar BLOB REFERENCES calendar(id),
    PRIMARY KEY (contract, figure)) WITHOUT ROWID;

-- Seed: policies
