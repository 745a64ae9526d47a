-- Who proposed a tier, on which advice, and what became of it.
ALTER TABLE tier_assignment ADD COLUMN proposed_by TEXT;
ALTER TABLE tier_assignment ADD COLUMN proposed_on TEXT;
ALTER TABLE tier_assignment ADD COLUMN decided_on TEXT;
ALTER TABLE tier_assignment ADD COLUMN decision_reason TEXT;
ALTER TABLE tier_assignment ADD COLUMN advice TEXT;
CREATE INDEX tier_assignment_proposed ON tier_assignment(proposed_on, id) WHERE state = 'proposed' AND archived_at IS NULL;
