-- Indexes that answer alone, without a look at the records: how much each engineer has to look after, what is due at
-- customers, which contracts end and whether another follows.
CREATE INDEX customer_card_load ON customer_card(engineer, tier_rank, archived)
    WHERE archived = 0 AND engineer IS NOT NULL;
DROP INDEX customer_card_care;
CREATE INDEX customer_card_care ON customer_card(care_due, customer, engineer, account_manager, archived, status)
    WHERE archived = 0 AND status = 'covered' AND care_due IS NOT NULL;
DROP INDEX customer_card_inspection;
CREATE INDEX customer_card_inspection
    ON customer_card(inspection_due, customer, engineer, account_manager, archived, status)
    WHERE archived = 0 AND status = 'covered' AND inspection_due IS NOT NULL;
DROP INDEX contract_ends;
CREATE INDEX contract_ends ON contract(ends_on, customer, starts_on, annual_fee, renewal, id, archived_at)
    WHERE archived_at IS NULL;
CREATE INDEX contract_follows ON contract(customer, archived_at, renews, starts_on, ends_on);
