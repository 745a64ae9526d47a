-- Which customers have visits planned and requests open, and how many, without a look at the records.
CREATE INDEX visit_open_customer ON visit(customer) WHERE state = 'planned' AND archived_at IS NULL;
CREATE INDEX request_open_customer ON request(customer)
    WHERE state NOT IN ('resolved', 'closed', 'cancelled') AND archived_at IS NULL;
