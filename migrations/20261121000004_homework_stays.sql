-- What a client answered about homework is theirs: it stays when the therapist who gave the task is deleted.
-- A table cannot be altered that far, so both are made anew; the reports first leave and come back last.

CREATE TABLE reports_kept AS SELECT * FROM homework_reports;
DROP TABLE homework_reports;

CREATE TABLE homework_kept (
    id INTEGER PRIMARY KEY,
    -- NULL: the therapist who gave it is gone.
    link_id INTEGER REFERENCES links (id) ON DELETE SET NULL,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    -- The last local day on which it is asked; NULL: until ended.
    last_day TEXT,
    ended_at INTEGER
) STRICT;
INSERT INTO homework_kept (id, link_id, client_id, task, given_at, last_day, ended_at)
    SELECT id, link_id, client_id, task, given_at, last_day, ended_at FROM homework;
DROP TABLE homework;
ALTER TABLE homework_kept RENAME TO homework;
CREATE INDEX homework_client ON homework (client_id);
CREATE INDEX homework_link ON homework (link_id);

CREATE TABLE homework_reports (
    checkin_id INTEGER NOT NULL REFERENCES checkins (id) ON DELETE CASCADE,
    homework_id INTEGER NOT NULL REFERENCES homework (id) ON DELETE CASCADE,
    -- 0 none, 1 a little, 2 most, 3 all; NULL: skipped.
    done INTEGER CHECK (done BETWEEN 0 AND 3),
    -- How useful it was, 0 not at all to 4 very; NULL: not said.
    useful INTEGER CHECK (useful BETWEEN 0 AND 4),
    answered_at INTEGER NOT NULL,
    changed_at INTEGER,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    filled_in INTEGER NOT NULL CHECK (filled_in IN (0, 1)),
    PRIMARY KEY (checkin_id, homework_id)
) STRICT, WITHOUT ROWID;
INSERT INTO homework_reports (checkin_id, homework_id, done, useful, answered_at, changed_at, late, filled_in)
    SELECT checkin_id, homework_id, done, useful, answered_at, changed_at, late, filled_in FROM reports_kept;
DROP TABLE reports_kept;

-- Deleting a person follows every reference to their rows; without these each would be a walk through a table.
CREATE INDEX homework_reports_homework ON homework_reports (homework_id);
CREATE INDEX skill_uses_skill ON skill_uses (skill_id);
CREATE INDEX questions_client ON questions (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX invites_therapist ON invites (therapist_id);
CREATE INDEX invites_used_by ON invites (used_by);
CREATE INDEX outbox_chat ON outbox (chat_id);
