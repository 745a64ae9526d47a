-- What a calendar of visits reads besides those that begin in its days: the few that last so long that they reach into them.
CREATE INDEX visit_long ON visit(planned_end, planned_start, id, state)
    WHERE planned_end - planned_start >= 43200000 AND archived_at IS NULL;
-- When a customer was last called and inspected, and what is planned of it, without reading the visits themselves.
CREATE INDEX visit_rhythm ON visit(customer, visit_kind, planned_start, state, actual_start, beyond_contract)
    WHERE visit_kind IN ('care_call', 'inspection') AND archived_at IS NULL;
-- The day by which the next care call and the next inspection should be made that nobody planned yet; kept in the card.
ALTER TABLE customer_card ADD COLUMN care_due TEXT;
ALTER TABLE customer_card ADD COLUMN inspection_due TEXT;
CREATE INDEX customer_card_care ON customer_card(care_due, customer, engineer)
    WHERE archived = 0 AND status = 'covered' AND care_due IS NOT NULL;
CREATE INDEX customer_card_inspection ON customer_card(inspection_due, customer, engineer)
    WHERE archived = 0 AND status = 'covered' AND inspection_due IS NOT NULL;
UPDATE customer_card SET stale_on = '2000-01-01' WHERE 1;
