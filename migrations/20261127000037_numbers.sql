-- A number once given is never given again, over restarts and over /delete: a button, an open question, a command of the
-- operator's or a message under way may still name a row that is gone, and must not find somebody else's in its place.
--
-- SQLite keeps the last number of a table that says AUTOINCREMENT. What a table says cannot be altered, and to make these anew
-- would take along what refers to them. The word changes nothing of what is stored, so it is written into the schema itself,
-- as sqlite.org/lang_altertable.html has it for changes of that kind.

-- Making such a table makes SQLite's own one for the last numbers.
CREATE TABLE numbered (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;
DROP TABLE numbered;

-- Rows may have gone before this: where anybody was here, numbers go on well above any they can have had.
INSERT INTO sqlite_sequence (name, seq)
SELECT t.name, t.last + (EXISTS (SELECT 1 FROM people) OR EXISTS (SELECT 1 FROM outbox)) * 10000
FROM (SELECT 'links' AS name, coalesce(max(id), 0) AS last FROM links
      UNION ALL SELECT 'invites', coalesce(max(id), 0) FROM invites
      UNION ALL SELECT 'pauses', coalesce(max(id), 0) FROM pauses
      UNION ALL SELECT 'checkins', coalesce(max(id), 0) FROM checkins
      UNION ALL SELECT 'skills', coalesce(max(id), 0) FROM skills
      UNION ALL SELECT 'homework', coalesce(max(id), 0) FROM homework
      UNION ALL SELECT 'items', coalesce(max(id), 0) FROM items
      UNION ALL SELECT 'reads', coalesce(max(id), 0) FROM reads
      UNION ALL SELECT 'outbox', coalesce(max(id), 0) FROM outbox
      UNION ALL SELECT 'dead_letters', coalesce(max(id), 0) FROM dead_letters) t;

PRAGMA writable_schema = ON;
UPDATE sqlite_schema
SET sql = replace(sql, char(10) || '    id INTEGER PRIMARY KEY,', char(10) || '    id INTEGER PRIMARY KEY AUTOINCREMENT,')
WHERE type = 'table' AND name IN ('links', 'invites', 'pauses', 'checkins', 'skills', 'homework', 'items', 'reads', 'outbox',
                                  'dead_letters');
PRAGMA writable_schema = RESET;

-- A yes falls with the words that gave it, also the yes to a therapist: the number of the invitation that this message agreed
-- to.
ALTER TABLE typed_messages ADD COLUMN agreed_to INTEGER;
