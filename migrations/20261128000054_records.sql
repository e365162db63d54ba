-- Thought records a client writes on demand, a step at a time. Private until shared: whole, or the numbers alone.
CREATE TABLE thought_records (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    -- What its buttons call it, given once and never again.
    key TEXT NOT NULL,
    -- The local day it was begun on.
    day TEXT NOT NULL,
    -- The step that is asked; NULL: it is finished.
    step TEXT CHECK (step IN ('situation', 'thought', 'belief', 'feeling', 'strength', 'other_view', 'belief_after', 'strength_after')),
    situation TEXT,
    thought TEXT,
    belief INTEGER CHECK (belief BETWEEN 0 AND 100),
    feeling TEXT,
    strength INTEGER CHECK (strength BETWEEN 0 AND 100),
    other_view TEXT,
    belief_after INTEGER CHECK (belief_after BETWEEN 0 AND 100),
    strength_after INTEGER CHECK (strength_after BETWEEN 0 AND 100),
    begun_at INTEGER NOT NULL,
    changed_at INTEGER,
    -- What the client said yes to sharing, and when; NULL: nothing. It counts for who was agreed to by then.
    shared TEXT CHECK (shared IN ('numbers', 'all')),
    shared_at INTEGER,
    CHECK ((shared IS NULL) = (shared_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX thought_records_key ON thought_records (client_id, key);
CREATE INDEX thought_records_day ON thought_records (client_id, day, id);
-- The step of a record that a message gave: whoever changes the message changes that step.
ALTER TABLE typed_messages ADD COLUMN record TEXT;
