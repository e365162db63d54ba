-- What drives the house: what will happen, what goes out, where a conversation stands, what came in.

CREATE TABLE alarms (
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('expiry', 'pause_end', 'prompt', 'nudge', 'weekly', 'digest')),
    -- The check-in's local day for expiry, prompt and nudge; empty for the others.
    day TEXT NOT NULL DEFAULT '',
    due_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, kind, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX alarms_due ON alarms (due_at);

-- Every message that goes out. The row keeps the meaning until it is delivered, then only the fact.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    chat_id INTEGER NOT NULL,
    -- 0 reply, 1 alert, 2 prompt, 3 summary.
    lane INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 3),
    action TEXT NOT NULL CHECK (action IN ('show', 'replace', 'menu', 'leave')),
    -- The one message this replaces or becomes, such as a day's check-in; NULL: a message of its own.
    surface TEXT,
    screen TEXT,
    -- The language to speak where the chat is no person's.
    lang TEXT NOT NULL,
    -- The row goes with its delivery: the last message to somebody who had everything deleted.
    forget INTEGER NOT NULL DEFAULT 0 CHECK (forget IN (0, 1)),
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    leased_until INTEGER,
    outcome TEXT CHECK (outcome IN ('sent', 'unreachable', 'broken', 'superseded', 'stale')),
    finished_at INTEGER,
    created_at INTEGER NOT NULL,
    CHECK ((outcome IS NULL) = (finished_at IS NULL)),
    CHECK ((outcome IS NULL) = (screen IS NOT NULL))
) STRICT;
CREATE INDEX outbox_chat ON outbox (chat_id);
CREATE INDEX outbox_open ON outbox (chat_id, lane, id) WHERE outcome IS NULL;
CREATE INDEX outbox_due ON outbox (lane, due_at) WHERE outcome IS NULL;
CREATE INDEX outbox_finished ON outbox (finished_at) WHERE outcome IS NOT NULL;

-- Which Telegram message a surface is now.
CREATE TABLE surfaces (
    chat_id INTEGER NOT NULL,
    surface TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, surface)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
    person_id INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE updates_seen (
    update_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX updates_seen_at ON updates_seen (at);

-- Updates whose turn failed, whole, for the operator to look at.
CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    person_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- Single facts about the bot itself.
CREATE TABLE marks (
    name TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
