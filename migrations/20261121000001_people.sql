-- Who there is. Instants are UTC milliseconds, local days ISO dates, zones IANA names.

-- One row per Telegram user. The id is the user's Telegram id, which in a private chat is the chat's id too.
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    lang TEXT NOT NULL,
    zone TEXT,
    created_at INTEGER NOT NULL,
    -- Set while messages cannot reach the person (blocked, deactivated); nothing is sent until they come back.
    unreachable_since INTEGER
) STRICT;

CREATE TABLE therapists (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    digest_weekday INTEGER NOT NULL DEFAULT 0 CHECK (digest_weekday BETWEEN 0 AND 6),
    digest_minute INTEGER NOT NULL DEFAULT 480 CHECK (digest_minute BETWEEN 0 AND 1439),
    joined_at INTEGER NOT NULL,
    -- The operator took the role back: no access from then on.
    revoked_at INTEGER
) STRICT;

CREATE TABLE clients (
    person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    prompt_minute INTEGER NOT NULL CHECK (prompt_minute BETWEEN 0 AND 1439),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    nudge INTEGER NOT NULL CHECK (nudge IN (0, 1)),
    weekly_weekday INTEGER NOT NULL CHECK (weekly_weekday BETWEEN 0 AND 6),
    weekly_minute INTEGER NOT NULL CHECK (weekly_minute BETWEEN 0 AND 1439),
    suds_when TEXT NOT NULL CHECK (suds_when IN ('highest_today', 'right_now')),
    joined_at INTEGER NOT NULL,
    joined_day TEXT NOT NULL
) STRICT;

-- A therapist's tie to a client. The consent names the therapist, and is withdrawn by one tap.
CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    therapist_id INTEGER NOT NULL REFERENCES therapists (person_id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    consent_version INTEGER NOT NULL,
    consented_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT CHECK (ended_by IN ('client', 'therapist'))
) STRICT;
CREATE UNIQUE INDEX links_active ON links (therapist_id, client_id) WHERE ended_at IS NULL;
CREATE INDEX links_client ON links (client_id);

-- Links into the bot. Only the SHA-256 of a code is kept; a code works once and expires.
CREATE TABLE invites (
    id INTEGER PRIMARY KEY,
    code_hash BLOB NOT NULL UNIQUE,
    -- Who invites: NULL is the operator, inviting a therapist.
    therapist_id INTEGER REFERENCES therapists (person_id) ON DELETE CASCADE,
    -- The alias of the client to come, or the operator's label.
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    used_by INTEGER,
    revoked_at INTEGER
) STRICT;

-- Codes that did not fit, per Telegram user: guessing is slowed. Rows older than the window are removed.
CREATE TABLE invite_misses (
    person_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX invite_misses_person ON invite_misses (person_id, at);

CREATE TABLE pauses (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES clients (person_id) ON DELETE CASCADE,
    from_at INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    -- NULL: until the client or the therapist resumes.
    until_at INTEGER,
    ended_at INTEGER,
    -- The first local day after the pause; NULL while it lasts.
    ended_day TEXT
) STRICT;
CREATE UNIQUE INDEX pauses_open ON pauses (client_id) WHERE ended_at IS NULL;

-- Who looked at a client's answers, and when. The client can see it.
CREATE TABLE reads (
    id INTEGER PRIMARY KEY,
    link_id INTEGER NOT NULL REFERENCES links (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('card', 'chart', 'digest')),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX reads_link ON reads (link_id, at);
