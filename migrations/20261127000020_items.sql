-- What is asked is data: a question is an item, and an answer belongs to an item and, where an item has several parts
-- such as a list of tasks, to one of them.

-- An item with a code is as the catalogue of the program says, and no code that has landed is ever changed there; an own
-- one is what its client's therapist typed. Once answered it is never rewritten: new words are another item.
CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    -- NULL: everybody's.
    client_id INTEGER REFERENCES clients (person_id) ON DELETE CASCADE,
    code TEXT,
    -- JSON; its kind, its words, its ends.
    spec TEXT,
    replaces INTEGER REFERENCES items (id),
    CHECK ((code IS NULL) <> (spec IS NULL))
) STRICT;
CREATE INDEX items_client ON items (client_id) WHERE client_id IS NOT NULL;
CREATE UNIQUE INDEX items_everybodys ON items (code) WHERE client_id IS NULL;
INSERT INTO items (id, client_id, code, spec) SELECT id, client_id, key, NULL FROM questions;
INSERT INTO items (id, code) VALUES (8, 'homework_useful');

CREATE TABLE item_answers (
    checkin_id INTEGER NOT NULL REFERENCES checkins (id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items (id),
    -- Which of the item's parts, such as a skill or a task; 0: the item as a whole.
    part INTEGER NOT NULL DEFAULT 0,
    -- Both NULL: skipped. A whole number in units of the item; of several to choose from, how many were chosen, and 1
    -- at each of them.
    value INTEGER,
    text TEXT,
    shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
    answered_at INTEGER NOT NULL,
    changed_at INTEGER,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    filled_in INTEGER NOT NULL CHECK (filled_in IN (0, 1)),
    PRIMARY KEY (checkin_id, item_id, part)
) STRICT, WITHOUT ROWID;

INSERT INTO item_answers (checkin_id, item_id, part, value, text, shared, answered_at, changed_at, late, filled_in)
SELECT checkin_id, question_id, 0, value, text, shared, answered_at, changed_at, late, filled_in FROM answers
UNION ALL
SELECT u.checkin_id, 4, u.skill_id, 1, NULL, 0, a.answered_at, a.changed_at, a.late, a.filled_in
FROM skill_uses u JOIN answers a ON a.checkin_id = u.checkin_id AND a.question_id = 4
UNION ALL
SELECT checkin_id, 6, homework_id, done, NULL, 0, answered_at, changed_at, late, filled_in FROM homework_reports
UNION ALL
SELECT checkin_id, 8, homework_id, useful, NULL, 0, answered_at, changed_at, late, filled_in FROM homework_reports
WHERE useful IS NOT NULL;

DROP TABLE answers;
DROP TABLE skill_uses;
DROP TABLE homework_reports;
DROP TABLE questions;
ALTER TABLE item_answers RENAME TO answers;
