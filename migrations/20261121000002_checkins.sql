-- What is asked and what was answered.

-- Built-in questions have no client. A question once answered is never rewritten.
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('rating', 'choices', 'tasks', 'text')),
    low INTEGER,
    high INTEGER,
    client_id INTEGER REFERENCES clients (person_id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX questions_built_in ON questions (key) WHERE client_id IS NULL;

-- SUDs asked for two different moments are two questions: they are never drawn on one line.
INSERT INTO questions (id, key, kind, low, high) VALUES
    (1, 'mood', 'rating', 0, 10),
    (2, 'suds_highest_today', 'rating', 0, 100),
    (3, 'suds_right_now', 'rating', 0, 100),
    (4, 'skills', 'choices', NULL, NULL),
    (5, 'skills_helped', 'rating', 0, 4),
    (6, 'homework', 'tasks', NULL, NULL),
    (7, 'note', 'text', NULL, NULL);

CREATE TABLE checkins (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    -- The client's local calendar day, fixed when planned and never recomputed.
    day TEXT NOT NULL,
    slot INTEGER NOT NULL DEFAULT 0,
    planned_at INTEGER,
    sent_at INTEGER,
    nudged_at INTEGER,
    first_answered_at INTEGER,
    completed_at INTEGER,
    expires_at INTEGER,
    closed_at INTEGER,
    UNIQUE (client_id, day, slot)
) STRICT;

CREATE TABLE answers (
    checkin_id INTEGER NOT NULL REFERENCES checkins (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES questions (id),
    -- Both NULL: skipped.
    value INTEGER,
    text TEXT,
    shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
    answered_at INTEGER NOT NULL,
    changed_at INTEGER,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    filled_in INTEGER NOT NULL CHECK (filled_in IN (0, 1)),
    PRIMARY KEY (checkin_id, question_id)
) STRICT, WITHOUT ROWID;

-- A client's own list. A built-in skill has a key that the wording names; an own one has its name.
CREATE TABLE skills (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    built_in TEXT,
    name TEXT,
    created_at INTEGER NOT NULL,
    retired_at INTEGER,
    CHECK ((built_in IS NULL) <> (name IS NULL))
) STRICT;
CREATE INDEX skills_client ON skills (client_id);
CREATE UNIQUE INDEX skills_built_in ON skills (client_id, built_in) WHERE built_in IS NOT NULL;

CREATE TABLE skill_uses (
    checkin_id INTEGER NOT NULL REFERENCES checkins (id) ON DELETE CASCADE,
    skill_id INTEGER NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
    PRIMARY KEY (checkin_id, skill_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE homework (
    id INTEGER PRIMARY KEY,
    -- NULL: the therapist who gave it is gone. What the client answered about it is theirs and stays.
    link_id INTEGER REFERENCES links (id) ON DELETE SET NULL,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    -- The last local day on which it is asked; NULL: until ended.
    last_day TEXT,
    ended_at INTEGER
) STRICT;
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

-- Deleting a person follows every reference to their rows; without these each would be a walk through a table.
CREATE INDEX homework_reports_homework ON homework_reports (homework_id);
CREATE INDEX skill_uses_skill ON skill_uses (skill_id);
CREATE INDEX questions_client ON questions (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX invites_therapist ON invites (therapist_id);
CREATE INDEX invites_used_by ON invites (used_by);
