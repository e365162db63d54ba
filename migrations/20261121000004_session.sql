-- A therapist's look back before a session is a read of its own, for the client to see. SQLite cannot widen a
-- CHECK in place, so the table is written anew.
CREATE TABLE reads_new (
    id INTEGER PRIMARY KEY,
    link_id INTEGER NOT NULL REFERENCES links (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('card', 'chart', 'digest', 'session')),
    at INTEGER NOT NULL
) STRICT;
INSERT INTO reads_new (id, link_id, what, at) SELECT id, link_id, what, at FROM reads;
DROP TABLE reads;
ALTER TABLE reads_new RENAME TO reads;
CREATE INDEX reads_link ON reads (link_id, at);
