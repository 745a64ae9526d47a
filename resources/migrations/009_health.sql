-- The health of a customer, 0 to 100, in its card; NULL while nothing is known. Cards made before are out of date.
ALTER TABLE customer_card ADD COLUMN health INTEGER;
UPDATE customer_card SET stale_on = '2000-01-01' WHERE 1;
CREATE INDEX customer_card_health ON customer_card(archived, health, name_key, customer);
