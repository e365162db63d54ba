-- Notes a client keeps beside the check-ins: of a local day, private until shared. Words that were offered and not kept
-- are in no row here.
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    -- What its buttons call it, given once and never again.
    key TEXT NOT NULL,
    day TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    changed_at INTEGER,
    -- When the client said yes to sharing these words; NULL: nobody else reads them. It counts for who was agreed to by then.
    shared_at INTEGER
) STRICT;
CREATE UNIQUE INDEX notes_key ON notes (client_id, key);
CREATE INDEX notes_day ON notes (client_id, day, id);
