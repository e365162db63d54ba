-- When a client was last asked whether to go on as before, or chose the days themselves: not again before they answered
-- something since. And the first local day of the days chosen; NULL: nobody changed them, or nobody kept when.
ALTER TABLE clients ADD COLUMN eased_at INTEGER;
ALTER TABLE clients ADD COLUMN days_since TEXT;

-- An alarm of its own looks for days without an answer. SQLite cannot widen a CHECK in place, so the table is written anew.
CREATE TABLE alarms_new (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL
        CHECK (kind IN ('expiry', 'pause_end', 'prompt', 'nudge', 'ease', 'weekly', 'digest')),
    -- Which check-in, for expiry, prompt and nudge; empty for the others.
    occasion TEXT NOT NULL DEFAULT '',
    due_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, kind, occasion)
) STRICT, WITHOUT ROWID;
INSERT INTO alarms_new (person_id, kind, occasion, due_at) SELECT person_id, kind, occasion, due_at FROM alarms;
DROP TABLE alarms;
ALTER TABLE alarms_new RENAME TO alarms;
CREATE INDEX alarms_due ON alarms (due_at);
