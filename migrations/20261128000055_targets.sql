-- Targets of EMDR: a memory by a short name, named by a therapist through a tie, rated by the client on demand.
CREATE TABLE targets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The tie it was named in: it is seen through no other.
    link_id INTEGER REFERENCES links (id) ON DELETE SET NULL,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- What the client would rather believe, where somebody typed it.
    sentence TEXT,
    given_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT CHECK (ended_by IN ('client', 'therapist')),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE INDEX targets_link ON targets (link_id);
CREATE INDEX targets_client ON targets (client_id);
-- Ratings of a target, each of its moment: never a value of a day.
CREATE TABLE target_ratings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target_id INTEGER NOT NULL REFERENCES targets (id) ON DELETE CASCADE,
    -- What its buttons call it, given once and never again.
    key TEXT NOT NULL,
    suds INTEGER CHECK (suds BETWEEN 0 AND 10),
    voc INTEGER CHECK (voc BETWEEN 1 AND 7),
    at INTEGER NOT NULL,
    CHECK (suds IS NOT NULL OR voc IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX target_ratings_key ON target_ratings (target_id, key);
CREATE INDEX target_ratings_at ON target_ratings (target_id, at, id);
