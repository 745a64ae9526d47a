-- More of what the list of customers shows, groups, sorts and sums by. The rows are made again when the file is opened.
ALTER TABLE customer_card ADD COLUMN account_manager TEXT;
ALTER TABLE customer_card ADD COLUMN annual_fee INTEGER;      -- of the contracts in force, fen
ALTER TABLE customer_card ADD COLUMN industry_key TEXT;       -- pinyin sort keys
ALTER TABLE customer_card ADD COLUMN engineer_key TEXT;
ALTER TABLE customer_card ADD COLUMN manager_key TEXT;
CREATE INDEX customer_card_manager ON customer_card(archived, account_manager, name_key, customer);
CREATE INDEX customer_card_industry_key ON customer_card(archived, industry_key, name_key, customer);
CREATE INDEX customer_card_engineer_key ON customer_card(archived, engineer_key, name_key, customer);
CREATE INDEX customer_card_manager_key ON customer_card(archived, manager_key, name_key, customer);
CREATE INDEX customer_card_overdue ON customer_card(archived, overdue_steps, name_key, customer);
CREATE INDEX customer_card_ends ON customer_card(archived, contract_ends, name_key, customer);
CREATE INDEX customer_card_fee ON customer_card(archived, annual_fee, name_key, customer);
UPDATE customer_card SET stale_on = '2000-01-01';
