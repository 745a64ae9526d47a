-- The newest ratings of an engineer are read from this index alone; without it each engineer's took a scan of all surveys.
CREATE INDEX survey_engineer ON survey(engineer, answered_at, csat, archived_at)
    WHERE csat IS NOT NULL AND archived_at IS NULL;
